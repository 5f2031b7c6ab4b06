package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.store.RecordScope;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;
import org.khet.portal.records.internal.ui.input.UnitChoices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens lists, pages and forms of declared kinds. */
@org.osgi.service.component.annotations.Component(service = RecordViews.class)
public final class DefaultRecordViews implements RecordViews {
    private final ViewServices views;
    private final PortalServices portal;
    private final DefaultRecordServices records;
    private final RecordPaperPrinter papers;

    /** For the component runtime. */
    @Activate
    public DefaultRecordViews(
            @Reference ViewServices views,
            @Reference PortalServices portal,
            @Reference DefaultRecordServices records,
            @Reference RecordPaperPrinter papers) {
        this.papers = papers;
        this.views = views;
        this.portal = portal;
        this.records = records;
    }

    @Override
    public List<ViewEntry> entries(RecordService<?> service, RecordViewOverrides screens) {
        RecordKind kind = service.kind();
        ViewEntry list = ViewEntry.at(
                        name(kind, kind.listAddress()),
                        request -> request.key().isEmpty()
                                ? screens.listOr(one -> list(one, service, screens))
                                        .open(request)
                                : screens.pageOr(one -> page(one, service, screens, key(kind, one.key())))
                                        .open(request))
                .needs(kind.view());
        return List.of(
                kind.isHiddenInMenu() ? list : listed(kind, list),
                ViewEntry.at(
                                name(kind, kind.formAddress()),
                                screens.formOr(request -> form(
                                        request,
                                        service,
                                        request.key().isEmpty() ? 0 : key(kind, request.key()),
                                        screens)))
                        .needs(kind.view()));
    }

    /** What administrators keep is in their menu only, though more people may look at it; what somebody never finds is in none. */
    private static ViewEntry listed(RecordKind kind, ViewEntry list) {
        DeclaredKind.Menu menu = kind.menu();
        boolean kept = menu.section().equals(ViewEntry.ADMIN);
        return list.inMenu(menu.section(), menu.icon(), menu.order())
                .under(menu.heading())
                .listedFor(caller -> kept ? caller.may(kind.make()) : RecordScope.findsSome(kind, caller));
    }

    /** The name of a screen of the module by its address. */
    private static String name(RecordKind kind, String address) {
        return address.substring(kind.module().length() + 1);
    }

    @Override
    public Component list(ViewRequest request, RecordService<?> service, RecordViewOverrides screens) {
        return new RecordListView(
                request, new ViewContext(service, screens, views), names -> editors(request, service.kind(), names));
    }

    @Override
    public Component page(ViewRequest request, RecordService<?> service, RecordViewOverrides screens, long id) {
        RecordKind kind = service.kind();
        ValueFormatter names = views.formatter(kind, request);
        var view = new RecordPageView(
                request, new ViewContext(service, screens, views), names, editors(request, kind, names), papers, id);
        views.follow(request, kind, happening -> {
            if (happening.recordId() == id) {
                request.later(() -> request.attempt(view::renew));
            }
        });
        return view;
    }

    @Override
    public Component form(ViewRequest request, RecordService<?> service, long id) {
        return form(request, service, id, new RecordViewOverrides());
    }

    private Component form(ViewRequest request, RecordService<?> service, long id, RecordViewOverrides screens) {
        RecordKind kind = service.kind();
        ValueFormatter names = views.formatter(kind, request);
        FieldEditorFactory editors = editors(request, kind, names);
        if (id == 0) {
            if (!service.mayCreate(request.caller())) {
                throw new NotPermitted(kind.make());
            }
            return new RecordFormView(request, service, editors, names, views.receivers, null)
                    .telling(screens.aboveForm(request, Optional.empty()))
                    .begin(portal.context(request.caller()));
        }
        RecordRow row = service.open(request.caller(), id);
        if (!service.mayChange(request.caller(), row)) {
            throw new NotPermitted(kind.edit());
        }
        return new RecordFormView(request, service, editors, names.of(List.of(row)), views.receivers, row)
                .telling(screens.aboveForm(request, Optional.of(row)))
                .show(row);
    }

    @Override
    public Component form(
            ViewRequest request,
            RecordService<?> service,
            @Nullable RecordRow shown,
            Function<RecordDraft, String> store) {
        ValueFormatter names = views.formatter(service.kind(), request);
        FieldEditorFactory editors = editors(request, service.kind(), names);
        if (shown == null) {
            return new RecordFormView(request, service, editors, names, views.receivers, null)
                    .storing(store)
                    .begin(portal.context(request.caller()));
        }
        return new RecordFormView(request, service, editors, names.of(List.of(shown)), views.receivers, shown)
                .storing(store)
                .show(shown);
    }

    private FieldEditorFactory editors(ViewRequest request, RecordKind kind, ValueFormatter names) {
        RecordContext context = portal.context(request.caller());
        Scope scope = kind.reach(request.caller(), kind.edit());
        List<Unit> units = views.references.units().of(request.caller().office());
        List<Unit> own =
                units.stream().filter(unit -> scope.units().contains(unit.id())).toList();
        boolean any = scope.wholeOffice() || scope.own() || own.isEmpty();
        return new FieldEditorFactory(names, request, new UnitChoices(kind, units, any ? units : own), context.today());
    }

    private static long key(RecordKind kind, String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere(kind.type() + "/" + text);
        }
        return Long.parseLong(text);
    }

    @Override
    public List<WaitingSource.Waiting> waiting(RecordService<?> service, Caller caller, int most) {
        return records.waiting(List.of(service), caller, most, Instant.MAX);
    }

    @Override
    public List<WaitingSource.Deadline> deadlines(RecordService<?> service, Caller caller, LocalDate until, int most) {
        return records.deadlines(List.of(service), caller, until, most);
    }

    @Override
    public List<WaitingSource.Waiting> waiting(
            Collection<RecordService<?>> services, Caller caller, int most, Instant before) {
        return records.waiting(services, caller, most, before);
    }

    @Override
    public List<WaitingSource.Deadline> deadlines(
            Collection<RecordService<?>> services, Caller caller, LocalDate until, int most) {
        return records.deadlines(services, caller, until, most);
    }

    /** The list as it leaves the portal, with all that the caller sees. */
    public ExportList<RecordRow> exported(ViewRequest request, RecordService<?> service) {
        return exporter(request, service).list(RecordFilter.ALL, title(request, service), "");
    }

    /** The same with the lines of the records. */
    public ExportList<?> exportedWithLines(ViewRequest request, RecordService<?> service) {
        return exporter(request, service).withLines(RecordFilter.ALL, title(request, service), "");
    }

    private RecordExporter exporter(ViewRequest request, RecordService<?> service) {
        ViewContext context = new ViewContext(service, new RecordViewOverrides(), views);
        return new RecordExporter(
                service, request, views.formatter(service.kind(), request), context.seen(request.caller()));
    }

    private static String title(ViewRequest request, RecordService<?> service) {
        return request.texts().get(RecordTexts.plural(service.kind()));
    }

    @Override
    public RecordSource source(RecordService<?> service) {
        return new RecordEntrySource(service, records);
    }
}
