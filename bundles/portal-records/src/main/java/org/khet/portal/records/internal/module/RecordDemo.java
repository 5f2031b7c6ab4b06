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
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordModule;
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
    private final DemoRowMaker maker;
    private final Transactions transactions;
    private final String folder;

    private RecordDemo(
            Owner owner,
            DemoCallers callers,
            ModuleSwitches switches,
            DemoRowMaker maker,
            Transactions transactions,
            String folder) {
        this.owner = owner;
        this.callers = callers;
        this.switches = switches;
        this.maker = maker;
        this.transactions = transactions;
        this.folder = folder;
    }

    /** With what the portal knows of people and units. */
    public static RecordDemo of(
            Owner owner, Callers callers, People people, Units units, ModuleSwitches switches, PortalServices portal) {
        var known = new DemoCallers(callers, people);
        var maker = new DemoRowMaker(known, new DemoValues(units, portal.files()));
        return new RecordDemo(owner, known, switches, maker, portal.transactions(), "");
    }

    /** What leans on the module's own demonstration. */
    public RecordDemo later() {
        return new RecordDemo(owner, callers, switches, maker, transactions, LATER);
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
                each(rows, one -> maker.make(service, context, one, made));
            }
        }
        if (!made.isEmpty()) {
            each(rows("after", context), rows -> maker.make(service(rows.getFirst()), context, rows, made));
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
                .forEach(service -> each(
                        rows(part + service.kind().name(), context), one -> maker.make(service, context, one, made)));
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
