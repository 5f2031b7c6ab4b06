package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.flow.WorkSources;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.documents.internal.inbox.SigningFigures;
import org.khet.documents.internal.letter.AssignedLetters;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.order.FrameKind;
import org.khet.documents.internal.order.OrderComparison;
import org.khet.documents.internal.order.OrderHandover;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.order.OrderLaws;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.report.ui.FirstFile;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.signature.ui.SignaturePage;
import org.khet.documents.internal.template.TemplateKind;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What papers add to the derived screens: print, chain, seal; the page of what waits; the page that verifies a seal. */
@org.osgi.service.component.annotations.Component(service = PaperRoutes.class)
public final class PaperRoutes {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final InboxService inbox;
    private final CodeLists codes;
    private final Files files;
    private final Clock clock;
    private final WorkSources work;
    private final OrderLaws laws;
    private final FirstFile first;

    /** For the component runtime. */
    @Activate
    public PaperRoutes(
            @Reference InboxService inbox,
            @Reference CodeLists codes,
            @Reference Files files,
            @Reference Clock clock,
            @Reference WorkSources work,
            @Reference OrderLaws laws) {
        this.inbox = inbox;
        this.codes = codes;
        this.files = files;
        this.clock = clock;
        this.work = work;
        this.laws = laws;
        this.first = new FirstFile(() -> files);
    }

    /** Additions to the screens of a kind; none for most. */
    public RecordViewOverrides of(RecordKind kind, Supplier<PaperRegisters> papers) {
        return switch (kind) {
            case LevelKind ignored ->
                new RecordViewOverrides()
                        .list(request -> new InboxView(request, papers.get().desk(), inbox, clock.instant()))
                        .page(request -> signing(request, papers.get()));
            case PaperKind paper ->
                new RecordViewOverrides()
                        .head((request, row) -> head(request, paper, row, papers.get()))
                        .beside((request, row) -> beside(request, row, papers.get()))
                        .below((request, row) -> first.of(request, row, paper.files));
            case TemplateKind ignored ->
                new RecordViewOverrides()
                        .head((request, row) -> List.of(pdf(
                                "documents-template-sample",
                                request.texts().get("documents.print.sample"),
                                "template-" + row.id(),
                                out -> papers.get().pictures().sample(row, out))));
            case FrameKind ignored ->
                new RecordViewOverrides()
                        .head((request, row) -> List.of(pdf(
                                "documents-frame-print",
                                request.texts().get("documents.print.frame"),
                                "D-05-" + row.id(),
                                out -> papers.get().frames().print(request.caller(), row.id(), out))));
            default -> new RecordViewOverrides();
        };
    }

    /** The levels of its chain; for an order what it changes for people. */
    private List<Component> beside(ViewRequest request, RecordRow row, PaperRegisters papers) {
        List<Component> all = new ArrayList<>();
        all.add(new Section(
                request.texts().get("documents.inbox.opinions"),
                new LevelTrail(request.texts()).of(papers.desk(), request.caller(), row)));
        if (row.kind() instanceof OrderKind) {
            laws.warnings(row, OfficeTime.day(clock.instant())).stream()
                    .map(warning -> new InlineNotice(
                            BadgeTone.NEAR,
                            request.texts().get(warning.key(), warning.args().toArray()),
                            ""))
                    .forEach(notice -> all.add(0, notice));
            all.addAll(new OrderChanges(
                            new OrderComparison(papers.orders()),
                            new OrderHandover(papers.orders(), work.all()),
                            papers.people())
                    .of(request, row));
        }
        return all;
    }

    private Component signing(ViewRequest request, PaperRegisters papers) {
        return new SigningView(
                request,
                papers.desk(),
                Long.parseLong(request.key()),
                codes.of(request.caller().office(), DocumentsCodes.TICK),
                files,
                papers.people());
    }

    private List<Component> head(ViewRequest request, PaperKind kind, RecordRow row, PaperRegisters papers) {
        if (kind instanceof FiledPaperKind filed && row.state().equals(filed.destroyed)) {
            return List.of(); // nothing is left to print
        }
        List<Component> all = new ArrayList<>();
        Optional<RecordRow> seal = papers.sealer().of(row);
        all.add(pdf(
                "documents-" + kind.name() + "-print",
                request.texts().get(seal.isPresent() ? "documents.print.sealed" : "documents.print.draft"),
                kind.name() + "-" + row.id(),
                out -> print(request, kind, row, papers, out)));
        if (seal.isPresent() && row.state().equals(kind.cancelled)) {
            all.add(pdf(
                    "documents-" + kind.name() + "-print-void",
                    request.texts().get("documents.print.void"),
                    kind.name() + "-" + row.id() + "-void",
                    out -> printVoid(request, kind, row, papers, out)));
        }
        all.add(new Download(
                "documents-" + kind.name() + "-docx",
                "file-text",
                request.texts().get("documents.print.docx"),
                () -> new Download.Kind(kind.name() + "-" + row.id() + ".docx", WORD),
                out -> {
                    RecordService<? extends PaperKind> service = papers.papers().of(kind);
                    RecordRow seen = service.open(request.caller(), row.id());
                    papers.pictures().words(new PaperRegistry.Found(service, seen), out);
                }));
        if (row.state().equals(kind.inChain)) {
            Button remind = new Button(
                    request.texts().get("documents.inbox.remind"),
                    Icons.of("bell"),
                    press -> request.attempt(() -> {
                        papers.desk().remind(request.caller(), row);
                        request.tell(request.texts().get("documents.inbox.reminded"));
                    }));
            remind.setId("documents-" + kind.name() + "-remind");
            all.add(remind);
            if (papers.desk().takesBack(request.caller(), row)) {
                all.add(takeBack(request, kind, row, papers));
            }
        }
        return all;
    }

    /** For whoever gave the paper to another person: it waits for them again. */
    private static Component takeBack(ViewRequest request, PaperKind kind, RecordRow row, PaperRegisters papers) {
        Button back = new Button(
                request.texts().get("documents.inbox.take-back"),
                Icons.of("undo-2"),
                press -> request.attempt(() -> request.open("documents/inbox/"
                        + papers.desk().takeBack(request.caller(), row).id())));
        back.setId("documents-" + kind.name() + "-take-back");
        return back;
    }

    /** The sealed bytes as they are; before, a picture that is marked as a draft. */
    private void print(ViewRequest request, PaperKind kind, RecordRow row, PaperRegisters papers, OutputStream out)
            throws IOException {
        RecordService<? extends PaperKind> service = papers.papers().of(kind);
        RecordRow seen = service.open(request.caller(), row.id());
        Optional<RecordRow> seal = papers.sealer().of(seen);
        if (seal.isPresent()) {
            try (var in = files.open(
                    request.caller(), seal.get().get(papers.seals().kind().file).getFirst())) {
                in.transferTo(out);
            }
        } else {
            papers.pictures().draw(new PaperRegistry.Found(service, seen), "", out);
        }
    }

    /** A cancelled paper drawn anew, marked as such; its sealed bytes stay as they are. Source: core E-12. */
    private static void printVoid(
            ViewRequest request, PaperKind kind, RecordRow row, PaperRegisters papers, OutputStream out)
            throws IOException {
        RecordService<? extends PaperKind> service = papers.papers().of(kind);
        RecordRow seen = service.open(request.caller(), row.id());
        String code = papers.sealer()
                .of(seen)
                .map(seal -> seal.get(papers.seals().kind().code))
                .orElse("");
        papers.pictures().draw(new PaperRegistry.Found(service, seen), code, out);
    }

    private static Component pdf(String id, String text, String name, Download.Maker maker) {
        return new Download(id, "printer", text, () -> Download.Kind.pdf(name), maker);
    }

    /**
     * The page that verifies a seal by the code on the paper, for whoever is signed in, and that of the own signature. {@code
     * signature} is the address of the kind's form, which nobody opens.
     */
    public List<ViewEntry> views(Supplier<PaperRegisters> papers) {
        return List.of(
                ViewEntry.at("verify", request -> new VerifyView(request, papers.get())),
                ViewEntry.at(
                                "my-signature",
                                request ->
                                        new SignaturePage(request, papers.get().signatures()))
                        .needs(PaperPermissions.INBOX));
    }

    /** Cards of the home page. */
    public List<CardEntry> cards(
            Supplier<PaperRegisters> papers, Supplier<RecordService<UnitEntryKind>> entries, WorkingDays days) {
        return new PaperCards(
                        () -> new SigningFigures(papers.get().desk(), days, clock),
                        () -> new AssignedLetters(entries.get()),
                        clock)
                .entries();
    }
}
