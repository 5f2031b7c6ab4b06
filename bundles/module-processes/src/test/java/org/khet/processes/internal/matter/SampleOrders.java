package org.khet.processes.internal.matter;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;

/** Orders as the module of documents keeps them, as far as a case knows them. */
final class SampleOrders {
    static final long KEY = 501;
    static final Permission PREPARE = Permission.of("documents:paper:draft");
    final Kind kind = new Kind();
    final List<RecordDraft> drafts = new ArrayList<>();
    final List<RecordStep> steps = new ArrayList<>();
    /** Where the order stands. */
    State state = kind.draft;
    /** Whom it names as it stands, with what they do. */
    final Map<PersonId, String> named = new LinkedHashMap<>();

    /** The order did something. */
    void did(Action action) {
        steps.add(new RecordStep(
                action.name(), action.past(), "", "", new PersonId(1), "", "", Instant.EPOCH, "", List.of()));
    }

    /** The fields that a case fills. */
    static final class Kind extends RecordKind {
        final Field<String> sort = text("sort", 60);
        final Field<UnitId> unit = unit("unit");
        final Field<PersonId> drafter = person("drafter");
        final Field<String> subject = text("subject", 300);
        final Field<String> addressee = text("addressee", 200);
        final Field<Optional<LocalDate>> effective = day("effective").optional();
        final Field<String> body = longText("body", 8000);
        final Lines parts = lines("parts", "doc_order_part", 0, 400);
        final Field<Optional<PersonId>> person = parts.person("person").optional();
        final Field<String> text = parts.longText("text", 4000);
        final State draft = state("DRAFT", StateTone.IDLE);
        final State inForce = state("IN_FORCE", StateTone.RUN);
        final State cancelled = end("CANCELLED", StateTone.IDLE);
        final State ended = end("ENDED", StateTone.IDLE);
        final Action begin = action("begin", "begun").from(draft).needs(PREPARE);
        final Action cancel = action("cancel", "cancelled")
                .from(draft)
                .to(cancelled)
                .needs(PREPARE)
                .backward();

        Kind() {
            super("documents", "order", "doc_order");
            rights(PREPARE, PREPARE, draft);
        }
    }

    @SuppressWarnings("unchecked")
    CataloguedKind catalogued() {
        var service = (RecordService<Kind>) Proxy.newProxyInstance(
                SampleOrders.class.getClassLoader(),
                new Class<?>[] {RecordService.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "kind" -> kind;
                    case "internal" -> proxy;
                    case "mayCreate" -> ((Caller) args[0]).may(PREPARE);
                    case "open" -> row((Caller) args[0]);
                    case "titles" -> Map.of(KEY, "คำสั่งที่ 9/2564");
                    case "steps" -> List.copyOf(steps);
                    case "create" -> created((Caller) args[0], (RecordDraft) args[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new CataloguedKind(
                service,
                TextCatalog.load(SampleOrders.class.getClassLoader(), "processes")
                        .in(TextCatalog.THAI));
    }

    private RecordRow created(Caller caller, RecordDraft draft) {
        drafts.add(draft);
        return row(caller);
    }

    private RecordRow row(Caller caller) {
        var head =
                new RecordRow.Head(KEY, caller.office(), 1, state, caller.person(), caller.name(), Instant.EPOCH, "");
        List<RecordLine> parts = new ArrayList<>();
        named.forEach((person, text) ->
                parts.add(RecordLine.of(kind.parts).with(kind.person, person).with(kind.text, text)));
        return new RecordRow(kind, head, new Object[kind.fields().size()], Map.of(kind.parts, parts));
    }
}
