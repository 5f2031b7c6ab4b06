package org.khet.portal.security.internal.provider;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How the last question to a provider ended. Safe for concurrent use. */
final class ProviderHealthRecord {
    private static final int MOST = 300;
    private final AtomicReference<@Nullable String> fault = new AtomicReference<>();

    void works() {
        fault.set(null);
    }

    void fails(Exception e) {
        String said = String.valueOf(e).replaceAll("[\\p{Cntrl}\\s]+", " ");
        fault.set(said.substring(0, Math.min(said.length(), MOST)));
    }

    Optional<String> fault() {
        return Optional.ofNullable(fault.get());
    }
}
