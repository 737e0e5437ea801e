/** Text of an article without line breaks and without characters that steer a terminal. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
