package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Units;
import org.khet.portal.records.internal.service.PortalServices;

/**
 * Demonstration records from the files {@code demo/<kind>.tsv} of a module, made by its services in the name of the people they name. What
 * happens to several kinds in turn stands in {@code demo/after.tsv}, whose column {@code of} names the kind; there {@code find} gives a key
 * to the one record with these values that an action made. Rows that lean on what the module's own demonstration makes stand in
 * {@code demo/later/}, read when that is there: kind by kind first those in its folder {@code before}, which find or make what the others
 * name, then its own, then those in {@code after}.
 */
public final class RecordDemo implements DemoData {
    private static final List<String> OFFICES = List.of("KT1", "KT2");
    private static final String LATER = "later/";
    private static final int AFTER_OWN = 130;

    /**
     * Whose records they are.
     *
     * @param module   the module
     * @param files    a class of the bundle that has the files
     * @param services its services, those that others refer to first
     */
    public record Owner(ModuleId module, Class<?> files, Supplier<List<RecordService<?>>> services) {
        static Owner of(RecordModule module) {
            return new Owner(module.id(), module.getClass(), module::services);
        }
    }

    private final Owner owner;
    private final DemoCallers callers;
    private final ModuleSwitches switches;
    private final DemoValues values;
    private final Transactions transactions;
    private final String folder;

    private RecordDemo(
            Owner owner,
            DemoCallers callers,
            ModuleSwitches switches,
            DemoValues values,
            Transactions transactions,
            String folder) {
        this.owner = owner;
        this.callers = callers;
        this.switches = switches;
        this.values = values;
        this.transactions = transactions;
        this.folder = folder;
    }

    /** With what the portal knows of people and units. */
    public static RecordDemo of(
            Owner owner, Callers callers, People people, Units units, ModuleSwitches switches, PortalServices portal) {
        var values = new DemoValues(units, portal.files());
        return new RecordDemo(owner, new DemoCallers(callers, people), switches, values, portal.transactions(), "");
    }

    /** What leans on the module's own demonstration. */
    public RecordDemo later() {
        return new RecordDemo(owner, callers, switches, values, transactions, LATER);
    }

    @Override
    public String module() {
        return owner.module().value();
    }

    @Override
    public int order() {
        return folder.isEmpty() ? DemoData.super.order() : AFTER_OWN;
    }

    @Override
    public void load(Cast cast) {
        for (String code : OFFICES) {
            cast.office(code)
                    .filter(office -> switches.isOn(office, owner.module()))
                    .ifPresent(office -> load(new DemoValues.Context(cast, code, office, new HashMap<>())));
        }
    }

    private void load(DemoValues.Context context) {
        if (folder.isEmpty()) {
            first(context);
        } else if (isToCome(context)) {
            transactions.run(() -> {
                Map<String, RecordRow> made = new HashMap<>();
                all("before/", context, made);
                all("", context, made);
                all("after/", context, made);
            });
        }
    }

    /** Loading twice changes nothing: a kind that has records is left alone. */
    private void first(DemoValues.Context context) {
        Map<String, RecordRow> made = new HashMap<>();
        for (RecordService<?> service : owner.services().get()) {
            List<DemoTable.Row> rows = rows(service.kind().name(), context);
            if (!rows.isEmpty() && isEmpty(service, context)) {
                each(rows, one -> run(service, context, one, made));
            }
        }
        if (!made.isEmpty()) {
            each(rows("after", context), rows -> run(service(rows.getFirst()), context, rows, made));
        }
    }

    /**
     * Whether the first of its kinds has no record yet, and what it leans on has come: else it is asked again when that does.
     */
    private boolean isToCome(DemoValues.Context context) {
        return owner.services().get().stream()
                        .filter(one -> !rows(one.kind().name(), context).isEmpty())
                        .findFirst()
                        .filter(one -> isEmpty(one, context))
                        .isPresent()
                && owner.services().get().stream()
                        .filter(one ->
                                !rows("before/" + one.kind().name(), context).isEmpty())
                        .noneMatch(one -> isEmpty(one, context));
    }

    private boolean isEmpty(RecordService<?> service, DemoValues.Context context) {
        return service.internal().count(callers.system(context.office()), RecordFilter.ALL) == 0;
    }

    private void all(String part, DemoValues.Context context, Map<String, RecordRow> made) {
        owner.services()
                .get()
                .forEach(service ->
                        each(rows(part + service.kind().name(), context), one -> run(service, context, one, made)));
    }

    private List<DemoTable.Row> rows(String file, DemoValues.Context context) {
        return DemoTable.read(owner.files(), folder + file).stream()
                .filter(row -> row.get("office").isEmpty() || row.get("office").equals(context.code()))
                .toList();
    }

    private static void each(List<DemoTable.Row> rows, Consumer<List<DemoTable.Row>> step) {
        for (int i = 0; i < rows.size(); ) {
            List<DemoTable.Row> one = new ArrayList<>(List.of(rows.get(i++)));
            while (i < rows.size() && rows.get(i).get("do").isEmpty()) {
                one.add(rows.get(i++));
            }
            step.accept(one);
        }
    }

    private RecordService<?> service(DemoTable.Row row) {
        return owner.services().get().stream()
                .filter(one -> one.kind().name().equals(row.get("of")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(row.place() + ": no kind " + row.get("of")));
    }

    private void run(
            RecordService<?> service,
            DemoValues.Context context,
            List<DemoTable.Row> rows,
            Map<String, RecordRow> made) {
        DemoTable.Row first = rows.getFirst();
        try {
            Caller by = callers.person(context.office(), context.cast().person(context.code(), first.get("by")));
            RecordDraft draft = draft(service.kind(), context, rows);
            String key = first.get("key");
            RecordRow row = switch (first.get("do")) {
                case "create" -> service.internal().create(by, draft);
                case "find" -> find(service, by, context, first);
                default -> act(service, by, made.get(key), first, draft);
            };
            made.put(key, row);
            context.keys().put(key, row.id());
        } catch (RuntimeException e) {
            throw new IllegalStateException(first.place() + ": " + e.getMessage(), e);
        }
    }

    private RecordRow find(RecordService<?> service, Caller by, DemoValues.Context context, DemoTable.Row said) {
        List<Condition> conditions = new ArrayList<>();
        for (Field<?> field : service.kind().fields()) {
            if (!said.get(field.name()).isEmpty()) {
                conditions.add(field.is(values.value(context, field, said.get(field.name()))));
            }
        }
        List<RecordRow> found = service.internal().all(by, RecordFilter.of(conditions.toArray(Condition[]::new)));
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " records");
        }
        return service.find(context.office(), found.getFirst().id()).orElseThrow();
    }

    private static RecordRow act(
            RecordService<?> service,
            Caller by,
            @org.jspecify.annotations.Nullable RecordRow row,
            DemoTable.Row said,
            RecordDraft draft) {
        Action action = service.kind()
                .actionOf(said.get("do"))
                .orElseThrow(() -> new IllegalStateException("no action " + said.get("do")));
        if (row == null) {
            throw new IllegalStateException("no record " + said.get("key") + " above");
        }
        RecordRow full = service.find(by.office(), row.id()).orElseThrow();
        service.kind().lines().stream()
                .filter(of -> of.isFixed() && draft.names(of))
                .forEach(of -> draft.with(of, onto(full, of, draft.lines(of))));
        return service.internal().act(by, full, action, draft, said.get("why"));
    }

    /** Lines that nobody adds to: what is said goes to those that are there, in their order. */
    private static List<RecordDraft> onto(RecordRow row, Lines of, List<RecordDraft> said) {
        List<RecordLine> there = row.lines(of);
        for (int i = 0; i < said.size(); i++) {
            said.get(i).ofLine(there.get(i).id());
        }
        return said;
    }

    private RecordDraft draft(RecordKind kind, DemoValues.Context context, List<DemoTable.Row> rows) {
        RecordDraft draft = new RecordDraft();
        DemoTable.Row first = rows.getFirst();
        for (Field<?> field : kind.fields()) {
            if (!first.get(field.name()).isEmpty()) {
                draft.with(field, values.value(context, field, first.get(field.name())));
            }
        }
        for (Lines of : kind.lines()) {
            List<RecordDraft> lines = rows.stream()
                    .filter(row -> row.cells().keySet().stream().anyMatch(name -> name.startsWith(of.name() + ".")))
                    .map(row -> line(of, context, row))
                    .toList();
            if (!lines.isEmpty()) {
                draft.with(of, lines);
            }
        }
        return draft;
    }

    private RecordDraft line(Lines of, DemoValues.Context context, DemoTable.Row row) {
        RecordDraft line = new RecordDraft();
        for (Field<?> field : of.fields()) {
            String text = row.get(of.name() + "." + field.name());
            if (!text.isEmpty()) {
                line.with(field, values.value(context, field, text));
            }
        }
        return line;
    }

    @Override
    public void remove(Cast cast) {
        if (!folder.isEmpty()) {
            return; // goes with the records of the module
        }
        for (String code : OFFICES) {
            cast.office(code)
                    .ifPresent(office -> owner.services().get().reversed().forEach(service -> clear(service, office)));
        }
    }

    private static void clear(RecordService<?> service, OfficeId office) {
        service.clear(office);
    }
}
