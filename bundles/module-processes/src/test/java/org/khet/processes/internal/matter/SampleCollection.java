package org.khet.processes.internal.matter;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;

/** The collection of one round, as the module of rounds keeps it; it comes and goes. */
final class SampleCollection implements RecordCatalogue {
    private static final long KEY = 7;
    private static final String TYPE = "rounds.collection";
    private final Kind kind = new Kind();
    private final List<RecordStep> steps = new ArrayList<>();
    private final String round;
    /** Whether the module is on, and the collection made. */
    boolean there;

    SampleCollection(String round) {
        this.round = round;
    }

    private static final class Kind extends RecordKind {
        private static final Permission SEE = Permission.of("rounds:round:view");
        final Field<String> round = text("round", 40).unique();
        final State open = state("OPEN", StateTone.RUN);

        Kind() {
            super("rounds", "collection", "rnd_collection");
            rights(SEE, SEE, open);
        }
    }

    /** It did something, which is told. */
    DomainEvent did(String past) {
        steps.add(new RecordStep(past, past, "", "", new PersonId(1), "", "", Instant.EPOCH, "", List.of()));
        return new DomainEvent(
                TYPE + "." + past,
                SampleOffices.KT1,
                TYPE,
                KEY,
                "rounds/collections/" + KEY,
                Map.of(),
                null,
                DomainEvent.Audience.NOBODY);
    }

    @Override
    public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
        return there ? List.of(catalogued()) : List.of();
    }

    @Override
    public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
        return there && recordType.equals(TYPE) ? Optional.of(catalogued()) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private CataloguedKind catalogued() {
        var service = (RecordService<Kind>) Proxy.newProxyInstance(
                SampleCollection.class.getClassLoader(),
                new Class<?>[] {RecordService.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "kind" -> kind;
                    case "all" -> List.of(row());
                    case "open" -> row();
                    case "titles" -> Map.of(KEY, "DMC ภาคเรียนที่ 2");
                    case "steps" -> List.copyOf(steps);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new CataloguedKind(
                service,
                TextCatalog.load(SampleCollection.class.getClassLoader(), "processes")
                        .in(TextCatalog.THAI));
    }

    private RecordRow row() {
        var head = new RecordRow.Head(KEY, SampleOffices.KT1, 1, kind.open, new PersonId(1), "", Instant.EPOCH, "");
        return new RecordRow(kind, head, new Object[kind.fields().size()], Map.of()).with(kind.round, round);
    }
}
