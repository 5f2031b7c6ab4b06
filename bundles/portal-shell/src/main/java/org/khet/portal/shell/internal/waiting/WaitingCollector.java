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
    /** Late ones first, then the longest waiting. */
    private static final Comparator<Found> FIRST = Comparator.comparing(
                    (Found one) -> !one.waiting().late())
            .thenComparing(one -> one.waiting().since());

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
                caller, locale, waiting, (module, source) -> found(module, source.waiting(caller, mostOfAModule))));
    }

    /** Those that stand first of all modules, and some more; a module is not asked for what would stand behind them. */
    Answer first(Caller caller, Locale locale, int most) {
        if (waiting.values().stream().mapToInt(said -> said.found().size()).sum() >= most && !areThere(caller)) {
            waiting.clear(); // what was left out for what is gone now may stand first
        }
        List<Found> known = new ArrayList<>();
        return answer(each(caller, locale, waiting, (module, source) -> {
            List<Found> told = found(module, source.waiting(caller, most, before(known, most)));
            known.addAll(told);
            return told;
        }));
    }

    private boolean areThere(Caller caller) {
        Map<ModuleId, KnownModule> on = on(caller);
        return waiting.entrySet().stream()
                .allMatch(said -> shell.desk().waiting().contains(said.getKey())
                        && Optional.ofNullable(on.get(said.getKey().module()))
                                .filter(module -> module.version()
                                        == said.getValue().module().version())
                                .isPresent());
    }

    /** From which moment on something that is not late is of no interest; never where the last of the first is late itself. */
    private static Instant before(List<Found> known, int most) {
        return known.stream()
                .sorted(FIRST)
                .skip(most - 1L)
                .findFirst()
                .map(last ->
                        last.waiting().late() ? Instant.MIN : last.waiting().since())
                .orElse(Instant.MAX);
    }

    private static List<Found> found(KnownModule module, List<Waiting> told) {
        return told.stream().map(one -> new Found(module, one)).toList();
    }

    private Answer answer(List<FaultMessage> faults) {
        return new Answer(
                waiting.values().stream()
                        .flatMap(said -> said.found().stream())
                        .sorted(FIRST)
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
        Map<ModuleId, KnownModule> on = on(caller);
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
