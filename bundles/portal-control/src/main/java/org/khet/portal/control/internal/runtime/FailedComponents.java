package org.khet.portal.control.internal.runtime;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Why components of a bundle could not be activated, as the component runtime knows it. Stateless. */
final class FailedComponents {
    private static final int MOST = 300;
    private final ServiceComponentRuntime components;

    FailedComponents(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** Class and cause of the first component that failed, on one line; empty when none did. */
    Optional<String> of(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream()
                        .flatMap(configuration ->
                                failure(configuration).map(cause -> description.implementationClass + ": " + cause)))
                .findFirst();
    }

    private static Stream<String> failure(ComponentConfigurationDTO configuration) {
        @Nullable String trace = configuration.failure;
        return trace == null || trace.isBlank() ? Stream.of() : Stream.of(cause(trace));
    }

    /** The innermost cause of a printed stack trace. */
    static String cause(String trace) {
        String[] lines = trace.split("\\R");
        String innermost = Arrays.stream(lines)
                .filter(line -> line.startsWith("Caused by: "))
                .map(line -> line.substring("Caused by: ".length()))
                .reduce(Objects.requireNonNull(lines[0]), (before, after) -> after)
                .strip();
        return innermost.length() > MOST ? innermost.substring(0, MOST) + "…" : innermost;
    }
}
