package org.khet.portal.records.internal.service;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.storage.RecordTables;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.SecondFactorCheck;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.waiting.WaitingSource.Deadline;
import org.khet.portal.api.waiting.WaitingSource.Waiting;
import org.khet.portal.records.internal.service.declaration.DeclarationCheck;
import org.khet.portal.records.internal.store.RecordRepository;
import org.khet.portal.records.internal.store.StepRepository;
import org.khet.portal.records.internal.store.WordIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the services of kinds. Holds none fast: a service goes with the module that asked for it. */
@Component(service = {RecordServices.class, DefaultRecordServices.class})
public final class DefaultRecordServices implements RecordServices {
    private final PortalServices portal;
    private final OfficeReferences references;
    private final ApprovalGateway approvals;
    private final RecordTables tables;
    private final SecondFactorCheck factors;
    private final WordIndex index;
    private final Map<String, WeakReference<DefaultRecordService<?>>> services = new ConcurrentHashMap<>();
    private final ReferredRegisters referred = new ReferredRegisters(this::find);

    /** For the component runtime. */
    @Activate
    public DefaultRecordServices(
            @Reference PortalServices portal,
            @Reference OfficeReferences references,
            @Reference ApprovalGateway approvals,
            @Reference RecordTables tables,
            @Reference SecondFactorCheck factors,
            @Reference WordIndex index) {
        this.index = index;
        this.factors = factors;
        this.approvals = approvals;
        this.portal = portal;
        this.references = references;
        this.tables = tables;
    }

    @Override
    public <K extends RecordKind> RecordService<K> of(K kind, UnitOfWork work) {
        DefaultRecordService<K> service = made(kind, work);
        services.put(kind.type(), new WeakReference<>(service));
        return service;
    }

    @Override
    public <K extends RecordKind> RecordService<K> unlisted(K kind, UnitOfWork work) {
        return made(kind, work);
    }

    private <K extends RecordKind> DefaultRecordService<K> made(K kind, UnitOfWork work) {
        DeclarationCheck.require(kind);
        StepRepository steps = new StepRepository(kind, work, tables);
        RecordStack stack = new RecordStack(
                kind,
                portal,
                references,
                referred,
                new RecordRepository(kind, work, portal.boxes, tables, index),
                steps,
                new RecordEvents(kind, portal, steps),
                approvals,
                factors);
        return new DefaultRecordService<>(kind, stack, false);
    }

    @Override
    public List<String> faults(RecordKind kind) {
        return DeclarationCheck.faults(kind);
    }

    @Override
    public Optional<RecordService<?>> find(String recordType) {
        WeakReference<DefaultRecordService<?>> kept = services.get(recordType);
        return kept == null
                ? Optional.empty()
                : open(kept).<RecordService<?>>map(service -> service).findFirst();
    }

    @Override
    public List<RecordKind> kinds() {
        return all().stream().<RecordKind>map(RecordService::kind).toList();
    }

    @Override
    public TextCatalog texts() {
        return Loaded.TEXTS;
    }

    /** Read by the first who asks: pages and imports do, a service alone does not. */
    private static final class Loaded {
        static final TextCatalog TEXTS = TextCatalog.load(DefaultRecordServices.class.getClassLoader(), "records");
    }

    /** Registers to whose records fields refer. */
    public ReferredRegisters referred() {
        return referred;
    }

    /** All services that are there now. */
    List<DefaultRecordService<?>> all() {
        return services.values().stream()
                .<DefaultRecordService<?>>flatMap(DefaultRecordServices::open)
                .toList();
    }

    /** A service may be in somebody's hands for a while after its module has left. */
    private static Stream<DefaultRecordService<?>> open(WeakReference<DefaultRecordService<?>> kept) {
        return Stream.<DefaultRecordService<?>>ofNullable(kept.get()).filter(DefaultRecordService::isOpen);
    }

    /** The open paper that decides about a record which waits for it; empty where decisions are typed, or the paper has no page. */
    public Optional<Approvals.PlacedPaper> paper(Caller caller, RecordRow row) {
        boolean waits = row.kind().actions().stream()
                .anyMatch(one -> one.answer().isPresent() && one.from().contains(row.state()));
        return waits
                ? approvals
                        .in(caller.office())
                        .flatMap(service -> service.standing(caller, row.kind().type(), row.id()))
                        .filter(paper -> !paper.link().isEmpty())
                : Optional.empty();
    }

    /** Now, for somebody. */
    public RecordContext context(Caller caller) {
        return portal.context(caller);
    }

    /**
     * Deletes a record that came with an import and was not changed since.
     *
     * @throws org.khet.portal.api.outcome.Outdated if somebody changed it
     */
    public void takeBack(RecordService<?> service, Caller caller, long id, int edition) {
        ((DefaultRecordService<?>) service).takeBack(caller, id, edition);
    }

    /** Gives a record of a unit that ends to its successor, as it is. */
    public static void handOver(RecordService<?> service, Caller caller, RecordRow row, UnitId successor) {
        if (service instanceof DefaultRecordService<?> stored) {
            stored.handOver(caller, row.id(), successor);
        } else {
            DeclaredField unit = service.kind().ownerUnit().orElseThrow();
            service.internal().change(caller, row, new RecordDraft().with(unit, successor));
        }
    }

    /** Of these records those at which fields of other records point, each with the text keys of their kinds. */
    public Map<Long, Set<String>> pointedAt(RecordKind kind, Caller caller, List<Long> ids) {
        return new RecordPointers(all()).at(kind, caller, ids);
    }

    /** Records of some kinds on which the caller may act now: late ones, then those that came before a moment, longest waiting first. */
    public List<Waiting> waiting(Collection<RecordService<?>> services, Caller caller, int most, Instant before) {
        return gathering().waiting(services, caller, most, before);
    }

    /** Those of them whose last day is before a day, the earliest first; of kinds that say their last day. */
    public List<Deadline> deadlines(Collection<RecordService<?>> services, Caller caller, LocalDate until, int most) {
        return gathering().deadlines(services, caller, until, most);
    }

    private WaitingGathering gathering() {
        return new WaitingGathering(portal, new RecordTitles(references, this::find));
    }

    /** Those of the records that the caller may open; read together, secret ones each by itself. */
    public Set<Long> seen(RecordService<?> service, Caller caller, Collection<Long> ids) {
        return service instanceof DefaultRecordService<?> stored
                        && caller.may(service.kind().view())
                ? stored.sight().opened(caller, ids)
                : Set.of();
    }

    /** Titles of those of the records that the caller sees. */
    Map<Long, String> seenTitles(RecordService<?> service, Caller caller, Collection<Long> ids) {
        RecordTitles titles = new RecordTitles(references, this::find);
        return service instanceof DefaultRecordService<?> stored
                ? stored.sight().seen(caller, ids).stream()
                        .collect(Collectors.toMap(RecordRow::id, row -> titles.of(row, caller.person())))
                : Map.of();
    }

    /** Names of the files of a record and the words inside them, for the search; of fields that not everybody sees none. */
    public String words(RecordRow row) {
        StringBuilder words = new StringBuilder();
        OfficeId office = row.head().office();
        for (Field<?> field : row.kind().fields()) {
            if (field.type() instanceof FieldType.FileList
                    && !field.isSensitive()
                    && row.raw(field) instanceof List<?> ids) {
                List<FileId> keys = ids.stream().map(FileId.class::cast).toList();
                portal.files()
                        .find(office, keys)
                        .forEach(file -> words.append(file.name())
                                .append(' ')
                                .append(portal.files().words(office, file.id()))
                                .append(' '));
            }
        }
        return words.toString();
    }

    /** Titles by key of rows of one kind that were read, with the fields alone that may be told to who reads them. */
    public Map<Long, String> titles(OfficeId office, Collection<RecordRow> rows, Predicate<Field<?>> seen) {
        return new RecordTitles(references, this::find).of(office, rows, seen);
    }

    /** How many rows of a list the caller sees in all, also beyond {@link RecordService#COUNT_MOST}: what an export notes on the trail. */
    public int whole(RecordService<?> service, Caller caller, RecordFilter filter) {
        return ((DefaultRecordService<?>) service).lists.count(caller, filter, Integer.MAX_VALUE);
    }

    /** How many records of an office the search may name: all but the hidden ones; asked by one query. */
    public long found(RecordService<?> service, OfficeId office) {
        return ((DefaultRecordService<?>) service).rows().aggregates().open(office);
    }

    /** Those of the keys that stand in a field of the records or of their lines. */
    public Set<Long> pointed(RecordService<?> service, OfficeId office, Field<?> field, List<Long> keys) {
        return service instanceof DefaultRecordService<?> stored
                ? Set.copyOf(stored.rows().aggregates().keysOf(office, field, keys))
                : Set.of();
    }
}
