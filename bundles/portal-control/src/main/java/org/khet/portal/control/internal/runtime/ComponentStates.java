package org.khet.portal.control.internal.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Which components of a bundle could not be activated and why, and whether its module is being opened, as the component runtime knows it. */
final class ComponentStates {
    private static final int MOST = 300;
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

    /** Less than the five seconds after which the component runtime tells the framework of an error. */
    private static final long OPENING = TimeUnit.SECONDS.toNanos(4);

    private final ServiceComponentRuntime components;

    ComponentStates(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** Class and cause of the first component that failed, on one line; empty when none did. */
    Optional<String> failure(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream()
                        .flatMap(configuration ->
                                failure(configuration).map(cause -> description.implementationClass + ": " + cause)))
                .findFirst();
    }

    /**
     * Whether somebody has the module's component activated just now. Whoever asks for its service meanwhile waits for a lock, and a wait of
     * five seconds is a framework error. Where nobody has asked yet, the first who does opens it.
     */
    boolean isOpening(Bundle bundle) {
        return ModuleService.reference(bundle)
                .filter(service -> !ModuleService.users(service).isEmpty())
                .filter(service -> isSatisfied(bundle))
                .isPresent();
    }

    private boolean isSatisfied(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .filter(one -> List.of(one.serviceInterfaces).contains(PortalModule.class.getName()))
                .flatMap(one -> components.getComponentConfigurationDTOs(one).stream())
                .anyMatch(one -> one.state == ComponentConfigurationDTO.SATISFIED);
    }

    /** Waits while the module is being opened, a few seconds at most; whether that came to an end, good or bad. */
    boolean isOpened(Bundle bundle) {
        long end = System.nanoTime() + OPENING;
        while (isOpening(bundle)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK);
        }
        return true;
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
