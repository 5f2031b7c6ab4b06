package org.khet.portal.control.internal.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime shall hold.
 *
 * @param id           module id
 * @param version      version of the bundle
 * @param sha256       hash of its jar in the store
 * @param wanted       false once removed: a feature that brings the module does not bring it back
 * @param deployedFile name in the deploy folder, {@code null} when it came another way
 * @param since        instant of the last change
 */
public record DesiredModule(
        String id,
        String version,
        String sha256,
        boolean wanted,
        @Nullable String deployedFile,
        Instant since) {}
