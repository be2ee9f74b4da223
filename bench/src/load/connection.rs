use std::io::{self, Read as _, Write as _};
use std::net::SocketAddr;
use std::time::Instant;

use mio::net::TcpStream;
use mio::{Interest, Registry, Token};

/// One kept-alive connection with at most one request under way.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    /// What is to be written; reused.
    pub request: Vec<u8>,
    written: usize,
    answer: Vec<u8>,
    /// When the request under way was due.
    pub due: Option<Instant>,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// More must come.
    Waiting,
    /// It was answered with this status.
    Answered(u16),
}

impl Connection {
    /// # Errors
    /// The server does not listen.
    pub fn open(addr: SocketAddr, registry: &Registry, token: Token) -> io::Result<Connection> {
        // Blocking, so that a server that is not there is noticed at once.
        let stream = std::net::TcpStream::connect(addr)?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        let mut stream = TcpStream::from_std(stream);
        registry.register(&mut stream, token, Interest::READABLE | Interest::WRITABLE)?;
        let (request, answer) = (Vec::with_capacity(2048), Vec::with_capacity(8192));
        Ok(Connection { stream, request, written: 0, answer, due: None })
    }

    /// Starts on the request in `self.request`.
    ///
    /// # Errors
    /// The connection broke.
    pub fn send(&mut self, due: Instant) -> io::Result<()> {
        self.written = 0;
        self.answer.clear();
        self.due = Some(due);
        self.write_on()
    }

    fn write_on(&mut self) -> io::Result<()> {
        while self.written < self.request.len() {
            match self.stream.write(&self.request[self.written..]) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => self.written += n,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Writes and reads as far as it goes.
    ///
    /// # Errors
    /// The connection broke, or what came is no HTTP answer.
    pub fn progress(&mut self) -> io::Result<Progress> {
        if self.due.is_none() {
            return Ok(Progress::Waiting);
        }
        self.write_on()?;
        let mut block = [0_u8; 16 << 10];
        loop {
            match self.stream.read(&mut block) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(n) => {
                    self.answer.extend_from_slice(&block[..n]);
                    if let Some(status) = whole_answer(&self.answer)? {
                        return Ok(Progress::Answered(status));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(Progress::Waiting),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Takes the connection out of the poll before it is dropped.
    pub fn close(mut self, registry: &Registry) {
        // Closing the socket does the same; this only does it earlier.
        let _ = registry.deregister(&mut self.stream);
    }
}

/// The status, once head and body are there.
fn whole_answer(bytes: &[u8]) -> io::Result<Option<u16>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(&bytes[..end]).map_err(|_| io::ErrorKind::InvalidData)?;
    let status =
        head.split(' ').nth(1).and_then(|word| word.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    let length = length.ok_or_else(|| io::Error::other("an answer without content-length"))?;
    Ok((bytes.len() >= end + 4 + length).then_some(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_whole_when_its_body_is() {
        let answer = b"HTTP/1.1 429 Too Many\r\nContent-Length: 3\r\n\r\nabc";
        for end in 0..answer.len() {
            assert_eq!(whole_answer(&answer[..end]).expect("prefix"), None, "{end}");
        }
        assert_eq!(whole_answer(answer).expect("answer"), Some(429));
        assert!(whole_answer(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
        assert!(whole_answer(b"nonsense\r\n\r\n").is_err());
    }
}
