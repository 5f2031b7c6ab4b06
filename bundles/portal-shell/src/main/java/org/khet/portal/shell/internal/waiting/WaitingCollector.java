package org.khet.portal.shell.internal.waiting;

import java.time.Instant;
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
import org.jspecify.annotations.Nullable;
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
        return answer(each(
                on(caller),
                locale,
                waiting,
                (module, source) -> found(module, source.waiting(caller, mostOfAModule), Instant.MAX)));
    }

    /**
     * Those that stand first of all modules, and some more: a module is not asked for what would stand behind those of others, as long as
     * these are there.
     */
    Answer first(Caller caller, Locale locale, int most) {
        Map<ModuleId, KnownModule> on = on(caller);
        keep(on, most);
        return answer(each(on, locale, waiting, (module, source) -> {
            Instant before = last(most);
            Said<Found> told = found(module, source.waiting(caller, most, before), before);
            waiting.put(source, told);
            return told;
        }));
    }

    /** Forgets what a module said that is gone, and then what others said that left out more than stands behind the first now. */
    private void keep(Map<ModuleId, KnownModule> on, int most) {
        waiting.entrySet()
                .removeIf(said -> !shell.desk().waiting().contains(said.getKey())
                        || !said.getValue().isOf(on.get(said.getKey().module())));
        boolean fewer;
        do {
            Instant last = last(most);
            fewer = waiting.values().removeIf(said -> said.before().isBefore(last));
        } while (fewer);
    }

    /** From which moment on something that is not late is not among the first; from ever where the last of the first is late itself. */
    private Instant last(int most) {
        return waiting.values().stream()
                .flatMap(said -> said.found().stream())
                .map(Found::waiting)
                .sorted(Waiting.ORDER)
                .skip(most - 1L)
                .findFirst()
                .map(one -> one.late() ? Instant.MIN : one.since())
                .orElse(Instant.MAX);
    }

    private static Said<Found> found(KnownModule module, List<Waiting> told, Instant before) {
        return new Said<>(
                module, told.stream().map(one -> new Found(module, one)).toList(), before);
    }

    private Answer answer(List<FaultMessage> faults) {
        return new Answer(
                waiting.values().stream()
                        .flatMap(said -> said.found().stream())
                        .sorted(Comparator.comparing(Found::waiting, Waiting.ORDER))
                        .toList(),
                faults);
    }

    private Map<ModuleId, KnownModule> on(Caller caller) {
        return shell.modules().on(caller.office()).stream()
                .collect(Collectors.toMap(KnownModule::id, Function.identity()));
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
                on(caller),
                locale,
                dated,
                (module, source) -> new Said<>(
                        module,
                        source.deadlines(caller, until, mostOfAModule).stream()
                                .map(one -> new Dated(module, one))
                                .toList(),
                        Instant.MAX));
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

    /**
     * What a source said.
     *
     * @param module the coming of its module that has the words for it
     * @param before from which moment on it may have left something out
     */
    private record Said<T>(KnownModule module, List<T> found, Instant before) {
        boolean isOf(@Nullable KnownModule now) {
            return now != null && module.version() == now.version();
        }
    }

    /** Asks each source of a module that is on and was not asked yet; the faults of those that gave no answer. */
    private <T> List<FaultMessage> each(
            Map<ModuleId, KnownModule> on,
            Locale locale,
            Map<WaitingSource, Said<T>> said,
            BiFunction<KnownModule, WaitingSource, Said<T>> ask) {
        List<FaultMessage> faults = new ArrayList<>();
        Map<WaitingSource, Said<T>> now = new LinkedHashMap<>();
        for (WaitingSource source : shell.desk().waiting()) {
            Optional.ofNullable(on.get(source.module())).ifPresent(module -> {
                Said<T> before = said.get(source);
                try {
                    now.put(source, before != null && before.isOf(module) ? before : ask.apply(module, source));
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
