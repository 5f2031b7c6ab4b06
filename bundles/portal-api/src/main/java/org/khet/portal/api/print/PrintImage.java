package org.khet.portal.api.print;

/** A picture on a paper. */
public sealed interface PrintImage {
    /**
     * A photo or drawing as stored.
     *
     * @param content bytes of a JPEG or PNG file; not copied, must not change while printing
     */
    @SuppressWarnings("ArrayRecordComponent") // a photo of megabytes is handed through, never compared
    record Photo(byte[] content) implements PrintImage {}

    /**
     * A QR code, drawn in lines so that it is sharp at every size; medium error correction, quiet zone included.
     *
     * @param content text or address to be read, UTF-8, at most 1,000 characters
     */
    record QrCode(String content) implements PrintImage {
        /** @throws IllegalArgumentException if empty or too long */
        public QrCode {
            if (content.isEmpty() || content.length() > 1000) {
                throw new IllegalArgumentException("QR code of " + content.length() + " characters");
            }
        }
    }
}
