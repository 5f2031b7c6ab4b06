package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Icons;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.entry.EntrySheet;
import org.khet.rounds.internal.paper.CalendarSending;
import org.khet.rounds.internal.paper.RoundPapers;
import org.khet.rounds.internal.paper.RoundReportPaper;
import org.khet.rounds.internal.paper.SummaryPaper;
import org.khet.rounds.internal.request.LearnerAccess;
import org.khet.rounds.internal.request.LearnerCodeKind;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.snapshot.SnapshotKind;
import org.khet.rounds.internal.system.ExternalSystemKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the module adds to the derived screens, and its screens by hand. */
@org.osgi.service.component.annotations.Component(service = RoundsRoutes.class)
public final class RoundsRoutes {
    private static final int CALENDAR = 40;
    private static final int PUBLISHED = 50;
    private static final int STATISTICS = 51;
    private static final int OPEN = 10;
    private static final int CARD = 20;
    private final RoundPapers papers;
    private final LearnerAccess access;
    private final SummaryPaper summary;
    private final RoundReportPaper report;
    private final CalendarSending sending;

    /** For the component runtime. */
    @Activate
    public RoundsRoutes(
            @Reference RoundPapers papers,
            @Reference SummaryPaper summary,
            @Reference RoundReportPaper report,
            @Reference LearnerAccess access,
            @Reference CalendarSending sending) {
        this.sending = sending;
        this.report = report;
        this.papers = papers;
        this.summary = summary;
        this.access = access;
    }

    /** Additions to the screens of a kind; none for most. */
    public RecordViewOverrides of(RecordKind kind, Supplier<RoundsRegisters> registers) {
        return switch (kind) {
            case CollectionKind of ->
                new RecordViewOverrides()
                        .words(
                                of.form,
                                (request, row) -> registers
                                        .get()
                                        .portal()
                                        .forms
                                        .name(row.head().office(), row.get(of.form)))
                        .beside((request, row) -> new CompletenessSection(registers.get()).of(request, row))
                        .head((request, row) -> collection(request, row, registers.get()));
            case SchoolSubmissionKind of ->
                checked(of)
                        .below((request, row) -> new ValueSection(registers.get()).of(request, row))
                        .head((request, row) -> submission(request, row, registers.get()));
            case LearnerCodeKind ignored ->
                new RecordViewOverrides().beside((request, row) -> {
                    access.opened(request.caller(), row);
                    return new LearnerSection(registers.get()).of(request, row);
                });
            case ExternalSystemKind ignored ->
                new RecordViewOverrides()
                        .beside((request, row) -> new SystemSection(registers.get()).of(request, row))
                        .head((request, row) -> new SystemSection(registers.get()).head(request, row));
            case SnapshotKind ignored ->
                new RecordViewOverrides().head((request, row) -> List.of(summary(request, row, registers.get())));
            default -> new RecordViewOverrides();
        };
    }

    /** The four checks of the office are no answer before somebody made them, days late no figure before the school certified. */
    static RecordViewOverrides checked(SchoolSubmissionKind of) {
        RecordViewOverrides screens = new RecordViewOverrides();
        List.of(of.correct, of.whole, of.current, of.upToDate)
                .forEach(check -> screens.words(
                        check,
                        (request, row) -> request.texts()
                                .get(
                                        row.get(of.acknowledger).isEmpty()
                                                ? "rounds.submission.unchecked"
                                                : row.get(check) ? "records.yes" : "records.no")));
        return screens.words(
                of.daysLate, (request, row) -> of.owes(row) ? "" : NumberFormatter.whole(row.get(of.daysLate)));
    }

    /** Screens by hand. */
    public List<ViewEntry> views(Supplier<RoundsRegisters> registers) {
        return List.of(
                ViewEntry.at("entry", request -> new EntryView(request, registers.get(), key(request)))
                        .needs(RoundsPermissions.SUBMISSION_VIEW),
                ViewEntry.at("board", request -> new RoundBoardView(request, registers.get(), key(request)))
                        .needs(RoundsPermissions.SUBMISSION_VIEW),
                ViewEntry.at("calendar", request -> new DataCalendarView(request, registers.get(), papers, sending))
                        .inMenu(ViewEntry.COMMON, "calendar-range", CALENDAR),
                ViewEntry.at("published", request -> new PublishedView(request, registers.get()))
                        .inMenu(ViewEntry.COMMON, "globe", PUBLISHED),
                ViewEntry.at("statistics", request -> new StatisticsView(request, registers.get(), papers))
                        .needs(RoundsPermissions.CODE_VIEW)
                        .inMenu(ViewEntry.COMMON, "chart-column", STATISTICS));
    }

    /** Published figures for people without an account. */
    public ViewFactory published(Supplier<RoundsRegisters> registers) {
        return request -> new PublishedView(request, registers.get());
    }

    /** Cards of the home page: how far the open rounds are, and what the own school has to hand in next. Source: policyplan PLAN-95. */
    public List<CardEntry> cards(Supplier<RoundsRegisters> registers) {
        return List.of(
                new CardEntry(
                                "open",
                                RoundsPermissions.VIEW,
                                OPEN,
                                request -> new RoundBars(registers.get()).of(request))
                        .when(caller -> new RoundBars(registers.get()).tells(caller)),
                new CardEntry(
                                "entry",
                                RoundsPermissions.RECORD,
                                CARD,
                                request -> new OwedCard(registers.get()).of(request))
                        .when(caller -> new OwedCard(registers.get()).tells(caller)));
    }

    private static long key(ViewRequest request) {
        if (!request.key().matches("\\d{1,18}")) {
            throw new NoLongerThere("rounds.submission");
        }
        return Long.parseLong(request.key());
    }

    private List<Component> submission(ViewRequest request, RecordRow row, RoundsRegisters registers) {
        List<Component> buttons = new ArrayList<>();
        EntrySheet sheet = registers.entries().open(request.caller(), row.id());
        Button open = new Button(
                request.texts()
                        .get(
                                sheet.mayType()
                                        ? "rounds.entry.open"
                                        : sheet.mayCorrect() ? "rounds.entry.mend" : "rounds.entry.show"),
                Icons.of("table-2"),
                click -> request.open("rounds/entry/" + row.id()));
        open.setId("rounds-submission-entry");
        if (sheet.mayType()) {
            open.addThemeVariants(ButtonVariant.PRIMARY);
        }
        buttons.add(open);
        buttons.addAll(new FormSection(registers).button(request, row));
        if (registers.collections().submissions().kind().isConfirmed(row)) {
            buttons.add(new Download(
                    "rounds-submission-print",
                    "printer",
                    request.texts().get("rounds.values.print"),
                    () -> Download.Kind.pdf("PF-13-" + row.id()),
                    out -> papers.certificate(request.caller(), registers, row.id(), out)));
        }
        return buttons;
    }

    private List<Component> collection(ViewRequest request, RecordRow row, RoundsRegisters registers) {
        List<Component> all = new ArrayList<>(
                List.of(board(request, row), status(request, row, registers), calls(request, row, registers)));
        CollectionKind kind = registers.collections().collections().kind();
        if (List.of(kind.summarised, kind.published).contains(row.state())) {
            all.add(new Download(
                    "rounds-collection-report",
                    "printer",
                    request.texts().get("rounds.collection.paper"),
                    () -> Download.Kind.pdf("D4-" + row.id()),
                    out -> report.print(request.caller(), registers, row.id(), out)));
        }
        return List.copyOf(all);
    }

    private Component summary(ViewRequest request, RecordRow row, RoundsRegisters registers) {
        return new Download(
                "rounds-snapshot-print",
                "printer",
                request.texts().get("rounds.snapshot.print"),
                () -> Download.Kind.pdf("PF-14-" + row.id()),
                out -> summary.print(request.caller(), registers, row.id(), out));
    }

    private static Component board(ViewRequest request, RecordRow row) {
        Button board = new Button(
                request.texts().get("rounds.board.title"),
                Icons.of("chart-column"),
                click -> request.open("rounds/board/" + row.id()));
        board.setId("rounds-collection-board");
        return board;
    }

    private Component calls(ViewRequest request, RecordRow row, RoundsRegisters registers) {
        return new Download(
                "rounds-collection-calls",
                "phone",
                request.texts().get("rounds.board.calls"),
                () -> Download.Kind.pdf("D6-" + row.id()),
                out -> papers.calls(request.caller(), registers, row.id(), out));
    }

    private Component status(ViewRequest request, RecordRow row, RoundsRegisters registers) {
        return new Download(
                "rounds-collection-print",
                "printer",
                request.texts().get("rounds.board.print"),
                () -> Download.Kind.pdf("D3-" + row.id()),
                out -> papers.status(request.caller(), registers, row.id(), out));
    }
}
