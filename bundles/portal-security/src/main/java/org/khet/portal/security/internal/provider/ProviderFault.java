package org.khet.portal.security.internal.provider;

/** A provider did not answer, or not as the standard says. */
final class ProviderFault extends Exception {
    ProviderFault(String message) {
        super(message);
    }

    ProviderFault(String message, Throwable cause) {
        super(message + ": " + cause, cause);
    }
}
