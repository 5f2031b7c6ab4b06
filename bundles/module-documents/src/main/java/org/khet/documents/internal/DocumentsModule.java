package org.khet.documents.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.khet.documents.internal.answer.LetterPapers;
import org.khet.documents.internal.diary.DiaryRecords;
import org.khet.documents.internal.diary.SignatureAppointments;
import org.khet.documents.internal.disposal.DisposalKind;
import org.khet.documents.internal.disposal.DisposalSource;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.documents.internal.duty.DutyRosterKind;
import org.khet.documents.internal.duty.DutyRosters;
import org.khet.documents.internal.duty.RosterOrders;
import org.khet.documents.internal.flow.PaperCodes;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.flow.PaperServicesProvider;
import org.khet.documents.internal.inbox.ui.PaperRoutes;
import org.khet.documents.internal.meeting.ResolutionSender;
import org.khet.documents.internal.order.OrderPermissions;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.documents.internal.report.LetterReports;
import org.khet.documents.internal.report.LetterStatistics;
import org.khet.documents.internal.report.PaperSheets;
import org.khet.documents.internal.report.ui.DisposalOverrides;
import org.khet.documents.internal.report.ui.DutyOverrides;
import org.khet.documents.internal.report.ui.LetterRoutes;
import org.khet.documents.internal.report.ui.LetterScreensProvider;
import org.khet.documents.internal.report.ui.ResolutionPage;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.DocumentsServicesProvider;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces registers, letters and papers: what is kept, and who holds the permissions at first; afterwards each office decides. */
@Component(service = {PortalModule.class, WaitingSource.class, DocumentsModule.class})
public final class DocumentsModule extends RecordModule {
    private final RegisterRecords registers;
    private final PaperRegisters papers;
    private final LetterTopics letters;
    private final Disposals disposals;
    private final DisposalOverrides disposalScreens;
    private final PaperRoutes screens;
    private final LetterRoutes letterScreens;
    private final LetterReports reports;
    private final ResolutionPage resolutionPage;
    private final WorkingDays workingDays;
    private final DutyRosters duties;
    private final DutyOverrides dutyScreens;
    private final Files files;

    /** For the component runtime. */
    @Activate
    public DocumentsModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=documents)") UnitOfWork work,
            @Reference DocumentsServicesProvider provider,
            @Reference PaperServicesProvider paperServices,
            @Reference PaperRoutes screens,
            @Reference LetterScreensProvider letterScreens,
            @Reference ResolutionSender resolutions) {
        super("documents", records, views, work);
        this.screens = screens;
        this.letterScreens = letterScreens.of(this::reports);
        resolutionPage = letterScreens.resolutions(this::reports);
        disposalScreens = letterScreens.disposals(this::disposals, provider.services());
        RecordRegistrar registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                return keeps(kind, shown(kind));
            }
        };
        var services = provider.services();
        files = paperServices.services().files();
        workingDays = services.workingDays();
        dutyScreens = new DutyOverrides(() -> letterScreens.duties(duties(), services));
        registers = new RegisterRecords(registrar, work, services, provider.offices());
        var diary = new DiaryRecords(registrar, work);
        papers = new PaperRegisters(
                registrar, registers, paperServices.services(), new SignatureAppointments(diary.diaries));
        letters = new LetterTopics(
                registrar, papers::register, papers.flow(), diary, work, services, registers, resolutions);
        papers.effects().keep(letters.terms);
        letters.minutes.bookings().know(records);
        letters.agenda.know(paperServices.services().chain().codes());
        duties = new DutyRosters(
                registrar,
                workingDays,
                paperServices.services().chain().acting(),
                RosterOrders.of(papers.orders().orders()));
        disposals = new Disposals(
                registrar,
                List.of(
                        DisposalSource.of(letters.incoming.letters, files),
                        DisposalSource.of(letters.outgoing.letters, files),
                        DisposalSource.of(papers.memos(), files),
                        DisposalSource.of(papers.orders().orders(), files)),
                letters.committees,
                services);
        reports = letterScreens.reports(
                letters,
                new LetterStatistics(work, provider.answerTimes(), workingDays),
                services,
                new SqlWriter(work),
                files,
                new PaperSheets(papers.papers().all(), registers, services));
    }

    private RecordViewOverrides shown(RecordKind kind) {
        if (kind instanceof DisposalKind) {
            return disposalScreens.overrides();
        }
        RecordViewOverrides papersOwn = screens.of(kind, this::papers);
        return letterScreens
                .of(kind)
                .or(() -> dutyScreens.of(kind))
                .orElseGet(() -> letterScreens.sent(kind, papersOwn));
    }

    /** Rosters and their duties. */
    public DutyRosters duties() {
        return duties;
    }

    private LetterReports reports() {
        return reports;
    }

    /** Lists of letters that may be destroyed. */
    public Disposals disposals() {
        return disposals;
    }

    /** Registers and numbers, for the module's own jobs. */
    public RegisterRecords registers() {
        return registers;
    }

    /** Letters and what stands around them, for the module's own jobs. */
    public LetterTopics letters() {
        return letters;
    }

    /** What is written because of letters. */
    public LetterPapers letterPapers() {
        return new LetterPapers(letters.incoming, letters.outgoing.letters, papers.memos(), files);
    }

    /** Papers, their chains and seals. */
    public PaperRegisters papers() {
        return papers;
    }

    @Override
    public List<ViewEntry> views() {
        return Stream.of(
                        super.views(),
                        screens.views(this::papers),
                        List.of(letterScreens.entry(), resolutionPage.entry()))
                .flatMap(Collection::stream)
                .toList();
    }

    @Override
    public List<CardEntry> cards() {
        return screens.cards(this::papers, () -> letters.incoming.entries, workingDays);
    }

    @Override
    public List<PermissionEntry> permissions() {
        return Stream.of(
                        LetterTopics.permissions(), // topics in the order of the menu
                        DutyRosterKind.entries(),
                        PaperPermissions.entries(),
                        OrderPermissions.entries())
                .flatMap(Collection::stream)
                .toList();
    }

    @Override
    public List<Setting<?>> settings() {
        return Stream.of(DocumentsSettings.all())
                .<Setting<?>>flatMap(Collection::stream)
                .toList();
    }

    @Override
    public List<CodeList> codeLists() {
        return Stream.of(DocumentsCodes.all(), List.of(LetterOutKind.SORTS), PaperCodes.all())
                .flatMap(Collection::stream)
                .toList();
    }
}
