package org.khet.processes.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * What follows from the actions of versions: numbers, the check before proposing; which one is in force says
 * {@link VersionsInForce}. Source: core CORE-75, 82, E-40, E-41, kinds-processes.md §3.
 */
public final class VersionFlow {
    private static final int TEXT = 4000;
    private final RecordService<ProcessKind> processes;
    private final RecordService<ProcessVersionKind> versions;
    private final RecordService<LawKind> laws;
    private final StepWarnings warnings;
    private final SettingValues settings;
    private final Texts thai;

    private VersionFlow(
            RecordService<ProcessKind> processes,
            RecordService<ProcessVersionKind> versions,
            RecordService<LawKind> laws,
            StepWarnings warnings,
            SettingValues settings) {
        this.processes = processes;
        this.versions = versions;
        this.laws = laws;
        this.warnings = warnings;
        this.settings = settings;
        this.thai = TextCatalog.load(VersionFlow.class.getClassLoader(), "processes")
                .in(TextCatalog.THAI);
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<ProcessKind> processes,
            RecordService<ProcessVersionKind> versions,
            RecordService<LawKind> laws,
            StepWarnings warnings,
            SettingValues settings,
            VersionsInForce inForce) {
        VersionFlow flow = new VersionFlow(processes, versions, laws, warnings, settings);
        ProcessVersionKind kind = versions.kind();
        kind.create().does(flow::numbered);
        kind.propose.when(flow::complete).does(flow::checked);
        kind.grant
                .when(flow::complete)
                .does((row, now) -> row.get(kind.validFrom).isPresent() ? row : row.with(kind.validFrom, now.today()));
        kind.grant.then((row, now) -> inForce.granted(now.caller(), row, now.today()));
        kind.withdraw
                .does((row, now) -> inForce.isToCome(row, now.today()) ? row.with(kind.validFrom, null) : row)
                .then((row, now) -> inForce.withdrawn(now.caller(), row));
        processes.kind().draft.then(flow::drafted);
    }

    private RecordRow process(RecordContext now, RecordRow version) {
        return processes
                .find(now.office(), version.get(versions.kind().process))
                .orElseThrow(() -> Rejected.of("process", "processes.error.no-process"));
    }

    private RecordRow numbered(RecordRow row, RecordContext now) {
        ProcessVersionKind kind = versions.kind();
        RecordRow process = process(now, row);
        int last = versions.internal().all(now.caller(), RecordFilter.of(kind.process.is(process.id()))).stream()
                .mapToInt(one -> one.get(kind.number))
                .max()
                .orElse(0);
        return row.with(kind.number, last + 1)
                .with(kind.name, processes.kind().called(process) + " v" + (last + 1))
                .with(kind.unit, process.get(processes.kind().unit).orElse(null));
    }

    private Optional<Problem> complete(RecordRow row, RecordContext now) {
        RecordRow whole = row.lines(versions.kind().steps).isEmpty()
                ? versions.find(now.office(), row.id()).orElse(row)
                : row;
        return errors(whole, now).stream().findFirst();
    }

    /** All errors in the way of publishing a version that was read with its lines. */
    private List<Problem> errors(RecordRow version, RecordContext now) {
        List<Problem> problems = new ArrayList<>();
        RecordRow process = process(now, version);
        if (process.get(processes.kind().unit).isEmpty()) {
            problems.add(Problem.of("", "processes.graph.no-owner"));
        }
        boolean strict = settings.get(now.office(), ProcessesSettings.STRICT_DECISIONS);
        GraphReader.graph(versions.kind(), version).findings().stream()
                .filter(finding -> finding.error() || (strict && finding.code().equals(StepGraph.ONE_WAY)))
                .map(VersionFlow::problem)
                .forEach(problems::add);
        for (RecordLine step : GraphReader.steps(versions.kind(), version)) {
            int no = step.get(versions.kind().stepNo);
            if (hasNoEnd(step)) {
                problems.add(problem(new StepGraph.Finding("no-last-day", no, true)));
            }
            if (DurationKind.COUNTED.contains(step.get(versions.kind().lasting))
                    && step.get(versions.kind().length).isEmpty()) {
                problems.add(problem(new StepGraph.Finding("no-length", no, true)));
            }
        }
        return problems;
    }

    /** Fixed days without a last one, or the last before the first. */
    private boolean hasNoEnd(RecordLine step) {
        ProcessVersionKind kind = versions.kind();
        return step.get(kind.lasting) == DurationKind.WINDOW
                && step.get(kind.until)
                        .filter(until ->
                                step.get(kind.from).filter(until::isBefore).isEmpty())
                        .isEmpty();
    }

    static Problem problem(StepGraph.Finding finding) {
        String key = "processes.graph." + finding.code();
        return finding.step() == 0 ? Problem.of("", key) : Problem.of("", key, String.valueOf(finding.step()));
    }

    private RecordRow checked(RecordRow row, RecordContext now) {
        ProcessVersionKind kind = versions.kind();
        RecordRow whole = versions.find(now.office(), row.id()).orElse(row);
        List<String> words = new ArrayList<>();
        Stream.concat(
                        GraphReader.graph(kind, whole).findings().stream().filter(finding -> !finding.error()),
                        warnings
                                .of(
                                        now.office(),
                                        now.today(),
                                        process(now, whole).get(processes.kind().unit),
                                        kind,
                                        whole)
                                .stream())
                .forEach(finding ->
                        words.add(thai.get("processes.graph." + finding.code(), String.valueOf(finding.step()))));
        for (RecordLine line : whole.lines(kind.cites)) {
            line.get(kind.citeLaw)
                    .flatMap(id -> laws.find(now.office(), id))
                    .filter(law -> laws.kind().isOver(law, now.today()))
                    .ifPresent(law -> words.add(thai.get("processes.graph.superseded", law.get(laws.kind().title))));
        }
        String all = String.join("\n", words);
        return row.with(kind.findings, all.substring(0, Math.min(all.length(), TEXT)));
    }

    /** Begins a draft from the version in force, or from the newest. */
    private void drafted(RecordRow process, RecordContext now) {
        ProcessVersionKind kind = versions.kind();
        List<RecordRow> all = versions.internal().all(now.caller(), RecordFilter.of(kind.process.is(process.id())));
        if (all.stream()
                .anyMatch(row -> row.state().equals(kind.draft) || row.state().equals(kind.proposed))) {
            throw Rejected.of("", "processes.error.draft-there");
        }
        Optional<Long> from = process.get(processes.kind().current)
                .or(() -> all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(all.getLast().id()));
        if (from.isEmpty()) {
            throw Rejected.of("", "processes.error.no-version");
        }
        RecordRow former = versions.find(now.office(), from.get()).orElseThrow();
        RecordDraft draft = new RecordDraft();
        kind.fields().stream()
                .filter(field -> !field.isDerived() && field.from().isEmpty())
                .forEach(field -> draft.with(field, former.raw(field)));
        kind.lines()
                .forEach(of -> draft.with(
                        of,
                        former.lines(of).stream()
                                .map(line -> {
                                    RecordDraft one = new RecordDraft();
                                    of.fields().forEach(field -> one.with(field, line.raw(field)));
                                    return one;
                                })
                                .toList()));
        versions.internal().create(now.caller(), draft);
    }
}
