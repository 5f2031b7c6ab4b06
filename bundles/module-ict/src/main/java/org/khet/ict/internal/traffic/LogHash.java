package org.khet.ict.internal.traffic;

/** How the fingerprint of a batch was made. */
public enum LogHash {
    SHA256,
    SHA512
}
