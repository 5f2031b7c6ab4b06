package org.khet.portal.shell.internal.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.api.waiting.WaitingSource.Deadline;
import org.khet.portal.api.waiting.WaitingSource.Waiting;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.setup.ShellContext;

/** Asks all modules that are on in the office what waits for the caller (core CORE-68). A module that fails is told by name; the others go on. */
final class WaitingCollector {
    private final ShellContext shell;
    private final Map<WaitingSource, Said<Found>> waiting = new LinkedHashMap<>();
    private final Map<WaitingSource, Said<Dated>> dated = new LinkedHashMap<>();

    WaitingCollector(ShellContext shell) {
        this.shell = shell;
    }

    /** A record that waits, with the module that has the words for it. */
    record Found(KnownModule module, Waiting waiting) {}

    /**
     * What the modules answered.
     *
     * @param found  late ones first, then the longest waiting
     * @param faults of modules that gave no answer
     */
    record Answer(List<Found> found, List<FaultMessage> faults) {}

    Answer ask(Caller caller, Locale locale, int mostOfAModule) {
        List<FaultMessage> faults = each(
                caller,
                locale,
                waiting,
                (module, source) -> source.waiting(caller, mostOfAModule).stream()
                        .map(one -> new Found(module, one))
                        .toList());
        return new Answer(
                waiting.values().stream()
                        .flatMap(one -> one.found().stream())
                        .sorted(Comparator.comparing(
                                        (Found one) -> !one.waiting().late())
                                .thenComparing(one -> one.waiting().since()))
                        .toList(),
                faults);
    }

    /** A record that waits with its last day. */
    record Dated(KnownModule module, Deadline deadline) {}

    /**
     * What the modules answered.
     *
     * @param found  the earliest first, each record once
     * @param faults of modules that gave no answer
     */
    record Deadlines(List<Dated> found, List<FaultMessage> faults) {}

    /** @param until the first day that is not meant */
    Deadlines deadlines(Caller caller, Locale locale, LocalDate until, int mostOfAModule) {
        List<FaultMessage> faults = each(
                caller,
                locale,
                dated,
                (module, source) -> source.deadlines(caller, until, mostOfAModule).stream()
                        .map(one -> new Dated(module, one))
                        .toList());
        Map<String, Dated> found = new LinkedHashMap<>();
        dated.values().stream()
                .flatMap(one -> one.found().stream())
                .forEach(one -> found.putIfAbsent(one.deadline().link(), one));
        return new Deadlines(
                found.values().stream()
                        .sorted(Comparator.comparing(one -> one.deadline().day()))
                        .toList(),
                faults);
    }

    /** What a source said, and the coming of its module that has the words for it. */
    private record Said<T>(KnownModule module, List<T> found) {}

    /** Asks each source of a module that is on and was not asked yet; the faults of those that gave no answer. */
    private <T> List<FaultMessage> each(
            Caller caller,
            Locale locale,
            Map<WaitingSource, Said<T>> said,
            BiFunction<KnownModule, WaitingSource, List<T>> ask) {
        Map<ModuleId, KnownModule> on = shell.modules().on(caller.office()).stream()
                .collect(Collectors.toMap(KnownModule::id, Function.identity()));
        List<FaultMessage> faults = new ArrayList<>();
        Map<WaitingSource, Said<T>> now = new LinkedHashMap<>();
        for (WaitingSource source : shell.desk().waiting()) {
            Optional.ofNullable(on.get(source.module())).ifPresent(module -> {
                Said<T> before = said.get(source);
                try {
                    now.put(
                            source,
                            before != null && before.module().version() == module.version()
                                    ? before
                                    : new Said<>(module, ask.apply(module, source)));
                } catch (RuntimeException | LinkageError failure) {
                    faults.add(shell.faults()
                            .tell(failure, "what waits in " + module.id().value(), locale));
                }
            });
        }
        said.clear();
        said.putAll(now);
        return List.copyOf(faults);
    }
}
