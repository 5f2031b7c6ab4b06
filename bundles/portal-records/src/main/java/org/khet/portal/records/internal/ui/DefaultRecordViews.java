package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.PortalServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens lists, pages and forms of declared kinds. */
@org.osgi.service.component.annotations.Component(service = RecordViews.class)
public final class DefaultRecordViews implements RecordViews {
    private final ViewServices views;
    private final PortalServices portal;
    private final DefaultRecordServices records;

    /** For the component runtime. */
    @Activate
    public DefaultRecordViews(
            @Reference ViewServices views, @Reference PortalServices portal, @Reference DefaultRecordServices records) {
        this.views = views;
        this.portal = portal;
        this.records = records;
    }

    @Override
    public List<ViewEntry> entries(RecordService<?> service, RecordViewOverrides screens) {
        RecordKind kind = service.kind();
        DeclaredKind.Menu menu = kind.menu();
        ViewEntry list = ViewEntry.at(
                        kind.plural(),
                        request -> request.key().isEmpty()
                                ? screens.listOr(one -> list(one, service, screens))
                                        .open(request)
                                : screens.pageOr(one -> page(one, service, screens, key(kind, one.key())))
                                        .open(request))
                .needs(kind.view());
        return List.of(
                kind.isHiddenInMenu()
                        ? list
                        : list.inMenu(menu.section(), menu.icon(), menu.order()).under(menu.heading()),
                ViewEntry.at(
                                kind.name(),
                                screens.formOr(request ->
                                        form(request, service, request.key().isEmpty() ? 0 : key(kind, request.key()))))
                        .needs(kind.view()));
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
                request, new ViewContext(service, screens, views), names, editors(request, kind, names), id);
        views.follow(request, kind, happening -> {
            if (happening.recordId() == id) {
                request.later(() -> request.attempt(view::renew));
            }
        });
        return view;
    }

    @Override
    public Component form(ViewRequest request, RecordService<?> service, long id) {
        RecordKind kind = service.kind();
        ValueFormatter names = views.formatter(kind, request);
        FieldEditorFactory editors = editors(request, kind, names);
        if (id == 0) {
            if (!service.mayCreate(request.caller())) {
                throw new NotPermitted(kind.make());
            }
            return new RecordFormView(request, service, editors, names, views.receivers, null)
                    .begin(portal.context(request.caller()));
        }
        RecordRow row = service.open(request.caller(), id);
        if (!service.mayChange(request.caller(), row)) {
            throw new NotPermitted(kind.edit());
        }
        return new RecordFormView(request, service, editors, names.of(List.of(row)), views.receivers, row).show(row);
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
        Scope scope = request.caller().scope(kind.edit());
        List<Unit> units = views.references.units().of(request.caller().office()).stream()
                .filter(unit ->
                        scope.wholeOffice() || scope.own() || scope.units().contains(unit.id()))
                .toList();
        return new FieldEditorFactory(names, request, units, context.today());
    }

    private static long key(RecordKind kind, String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere(kind.type() + "/" + text);
        }
        return Long.parseLong(text);
    }

    @Override
    public Set<UnitId> units(RecordService<?> service, OfficeId office, Collection<UnitId> units) {
        return records.units(service, office, units);
    }

    @Override
    public List<WaitingSource.Waiting> waiting(RecordService<?> service, Caller caller, int most) {
        return records.waiting(service, caller, most);
    }

    @Override
    public List<WaitingSource.Deadline> deadlines(RecordService<?> service, Caller caller, LocalDate until, int most) {
        return records.deadlines(service, caller, until, most);
    }

    @Override
    public RecordSource source(RecordService<?> service) {
        return new Source(service, records);
    }

    private static Set<PersonId> owners(RecordKind kind, RecordRow row) {
        Set<PersonId> owners = new HashSet<>(Set.of(row.head().creator()));
        for (Field<PersonId> field : kind.own()) {
            if (row.raw(field) instanceof PersonId person) {
                owners.add(person);
            }
        }
        return owners;
    }

    /** Records for the search: title and words of found fields; sensitive ones and hidden records never. */
    private record Source(RecordService<?> service, DefaultRecordServices records) implements RecordSource {
        private static final int BATCH = 500;

        @Override
        public String type() {
            return service.kind().type();
        }

        @Override
        public void all(OfficeId office, Consumer<Entry> sink) {
            List<RecordRow> batch = service.after(office, 0, BATCH);
            while (!batch.isEmpty()) {
                entries(office, batch).forEach(sink);
                batch = service.after(office, batch.getLast().id(), BATCH);
            }
        }

        @Override
        public Optional<Entry> find(OfficeId office, long id) {
            return service.find(office, id)
                    .flatMap(row -> entries(office, List.of(row)).stream().findFirst());
        }

        private List<Entry> entries(OfficeId office, List<RecordRow> rows) {
            Map<Long, String> titles = records.titles(office, rows, field -> true);
            return rows.stream()
                    .filter(row -> !row.kind().isHidden(row))
                    .map(row -> entry(row, titles.getOrDefault(row.id(), "")))
                    .toList();
        }

        private Entry entry(RecordRow row, String title) {
            RecordKind kind = service.kind();
            String words = kind.fields().stream()
                    .filter(field -> field.isSearched() && !field.isSensitive())
                    .map(row::raw)
                    .filter(java.util.Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining("\n"));
            return new Entry(
                    row.id(),
                    title,
                    words,
                    kind.pageAddress(row.id()),
                    kind.view(),
                    kind.ownerUnit().map(row::raw).map(UnitId.class::cast).orElse(null),
                    kind.ownerSchool().map(row::raw).map(SchoolId.class::cast).orElse(null),
                    owners(kind, row),
                    records.words(row),
                    day(kind, row));
        }

        /** The day of the record where its kind says one, else that on which it was made. */
        private static LocalDate day(RecordKind kind, RecordRow row) {
            return kind.dated()
                    .map(row::raw)
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .orElseGet(() -> OfficeTime.day(row.head().created()));
        }
    }
}
