use super::{Bundle, BundleError, EngineVersion, PublicKey, TrustFile, UtcTime};

/// What a bundle is held against, apart from the trust file.
#[derive(Debug, Clone, Copy)]
pub struct Expectations {
    /// The time that expiry is judged by.
    pub now: UtcTime,
    /// Oldest version that is accepted: that of the bundle in use, so that nobody can go back to one with a known gap.
    pub version_min: Option<u64>,
    /// What is running; none leaves the bundle's `engine` alone, for judging a bundle made for another program.
    pub engine: Option<EngineVersion>,
}

/// A bundle whose signatures count, at a time and by a trust file. [`verify`] is the only way to one.
#[derive(Debug)]
pub struct Verified {
    bundle: Bundle,
    signers: Vec<Signer>,
    ignored: Vec<String>,
}

/// Whose signature counted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Signer {
    /// What the trust file calls the key.
    pub id: String,
    /// The key.
    pub key: PublicKey,
    /// When, as the signer says.
    pub signed_at: UtcTime,
}

/// A bundle that somebody uses without asking who made it: in development, or because it never left the machine.
#[derive(Debug)]
pub struct Unverified(Bundle);

/// What may be put into use.
#[derive(Debug)]
pub enum Admitted {
    /// Signed, by keys that are trusted.
    Verified(Verified),
    /// Taken as it is, because somebody said so.
    Unverified(Unverified),
}

impl Verified {
    /// The bundle.
    #[must_use]
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// Whose signatures counted; as many as the trust file asks for, or more. By key.
    #[must_use]
    pub fn signers(&self) -> &[Signer] {
        &self.signers
    }

    /// Why other signatures did not count. For people.
    #[must_use]
    pub fn ignored(&self) -> &[String] {
        &self.ignored
    }
}

impl Unverified {
    /// Takes a bundle without looking at its signatures. It still has to fit `engine`.
    ///
    /// # Errors
    /// It is made for other versions of this program.
    pub fn accept(bundle: Bundle, engine: EngineVersion) -> Result<Unverified, BundleError> {
        bundle.check_engine(engine)?;
        Ok(Unverified(bundle))
    }

    /// The bundle.
    #[must_use]
    pub fn bundle(&self) -> &Bundle {
        &self.0
    }
}

impl Admitted {
    /// The bundle.
    #[must_use]
    pub fn bundle(&self) -> &Bundle {
        match self {
            Admitted::Verified(verified) => verified.bundle(),
            Admitted::Unverified(unverified) => unverified.bundle(),
        }
    }
}

/// Whether a bundle may be used. Opening it has shown that its files are exactly those of its manifest; this shows that
/// enough trusted keys have signed that manifest, and that it is neither too old nor made for another program.
///
/// # Errors
/// The first of these that does not hold.
pub fn verify(bundle: Bundle, trust: &TrustFile, expect: &Expectations) -> Result<Verified, BundleError> {
    bundle.check_signatures()?;
    let manifest = bundle.manifest();
    let (mut signers, mut ignored) = (Vec::new(), Vec::new());
    for signature in bundle.signatures() {
        match trust.accept(signature, &manifest.name, expect.now) {
            Ok(trusted) => signers.push(Signer {
                id: trusted.id.clone(),
                key: signature.key,
                signed_at: signature.signed_at,
            }),
            Err(reason) => ignored.push(reason),
        }
    }
    if signers.len() < trust.signatures_required {
        return Err(BundleError::Untrusted {
            bundle: bundle.source().to_owned(),
            name: manifest.name.clone(),
            counted: signers.len(),
            required: trust.signatures_required,
            reasons: ignored,
        });
    }
    if let Some(floor) = expect.version_min.filter(|floor| manifest.version < *floor) {
        return Err(BundleError::Older {
            bundle: bundle.source().to_owned(),
            name: manifest.name.clone(),
            version: manifest.version,
            floor,
        });
    }
    if let Some(engine) = expect.engine {
        bundle.check_engine(engine)?;
    }
    Ok(Verified { bundle, signers, ignored })
}

#[cfg(test)]
mod tests;
