package org.khet.portal.core.internal.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.process.ProcessOwnership;

/**
 * What an office decided.
 *
 * @param byProcess decisions by code of the process, the earliest first
 * @param edition   grows with every change of the office's decisions
 */
record OwnerDecisions(Map<String, List<ProcessOwnership>> byProcess, int edition) {
    OwnerDecisions {
        byProcess = Map.copyOf(byProcess);
    }

    /** All of a process, the earliest first. */
    List<ProcessOwnership> of(String process) {
        return byProcess.getOrDefault(process, List.of());
    }

    /** The one that counts on that day. */
    Optional<ProcessOwnership> on(String process, LocalDate day) {
        return of(process).reversed().stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst();
    }

    /** The next one after that day. */
    Optional<ProcessOwnership> after(String process, LocalDate day) {
        return of(process).stream().filter(one -> one.from().isAfter(day)).findFirst();
    }
}
