package org.khet.portal.api.photo;

/** A small JPEG picture that the portal made itself: pixels only, no place, device or text. Immutable. */
public final class JpegImage {
    /** Most bytes, so that a row of the database holds it. */
    public static final int MOST_BYTES = 32_000;

    /** Its media type. */
    public static final String MEDIA_TYPE = "image/jpeg";

    private final byte[] bytes;

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException if it does not begin like a JPEG or has more than {@value #MOST_BYTES} bytes
     */
    public JpegImage(byte[] bytes) {
        if (bytes.length < 3
                || bytes.length > MOST_BYTES
                || bytes[0] != (byte) 0xFF
                || bytes[1] != (byte) 0xD8
                || bytes[2] != (byte) 0xFF) {
            throw new IllegalArgumentException("no small JPEG: " + bytes.length + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
