// A plugin tells places in UTF-8 bytes; JavaScript strings count UTF-16 units.

/**
 * A function from a place in `text` to its offset in UTF-8 bytes. Ask in ascending order: the text is walked once, however
 * many places are asked for. A place inside a surrogate pair counts as the end of the pair.
 */
export function utf8Offsets(text) {
  let place = 0;
  let bytes = 0;
  return (wanted) => {
    if (wanted < place) throw new RangeError('utf8Offsets: ask in ascending order');
    while (place < wanted) {
      const unit = text.charCodeAt(place);
      if (unit < 0x80) bytes += 1;
      else if (unit < 0x800) bytes += 2;
      else if (unit >= 0xd800 && unit < 0xdc00) {
        bytes += 4;
        place += 1;
      } else bytes += 3;
      place += 1;
    }
    return bytes;
  };
}
