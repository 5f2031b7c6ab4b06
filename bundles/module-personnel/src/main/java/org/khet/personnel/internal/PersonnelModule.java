package org.khet.personnel.internal;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;
import org.khet.personnel.internal.paper.CertificateKind;
import org.khet.personnel.internal.paper.PersonnelPapers;
import org.khet.personnel.internal.pay.RaiseKind;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: its kinds of records, permissions, code lists and settings. Source: other-groups HR. */
@org.osgi.service.component.annotations.Component(
        service = {PortalModule.class, RecordUsage.class, WaitingSource.class})
public final class PersonnelModule extends RecordModule {
    /** For the component runtime. */
    @Activate
    public PersonnelModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=personnel)") UnitOfWork work,
            @Reference PersonnelRecords kept,
            @Reference PersonnelPapers papers) {
        super("personnel", records, views, work);
        for (RecordService<?> service : kept.all()) {
            RecordViewOverrides own = new RecordViewOverrides();
            keeps(
                    service.kind(),
                    switch (service.kind()) {
                        case CertificateKind kind ->
                            own.head((request, row) -> row.state().equals(kind.issued)
                                    ? List.of(button(request, "certificate", papers, () -> papers.certificate(row)))
                                    : List.of());
                        case RaiseKind kind ->
                            own.head((request, row) -> row.state().equals(kind.ordered)
                                    ? List.of(button(request, "raise-letters", papers, () -> papers.raiseLetters(row)))
                                    : List.of());
                        default -> own;
                    });
        }
    }

    private static Component button(
            ViewRequest request, String paper, PersonnelPapers papers, Supplier<ReportPaper> made) {
        return new Download(
                "personnel-print-" + paper,
                "printer",
                request.texts().get("personnel.print." + paper),
                () -> Download.Kind.pdf(paper),
                out -> papers.print(request.caller(), made.get(), out));
    }

    @Override
    public List<PermissionEntry> permissions() {
        return PersonnelPermissions.entries();
    }

    @Override
    public List<CodeList> codeLists() {
        return PersonnelCodes.all();
    }

    @Override
    public List<Setting<?>> settings() {
        return PersonnelSettings.all();
    }
}
