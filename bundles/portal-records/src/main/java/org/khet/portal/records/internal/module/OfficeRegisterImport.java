package org.khet.portal.records.internal.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/** New records of a register that an office made itself, from a file: as those of declared kinds, with the rights that the register grants. */
public final class OfficeRegisterImport implements ImportTarget, ImportUndo {
    private final OfficeRegister register;
    private final RecordModule module;
    private final String id;
    private final RecordImport records;
    private final ImportUndo undo;

    private OfficeRegisterImport(OfficeRegister register, RecordModule module, RecordImport records, ImportUndo undo) {
        this.register = register;
        this.module = module;
        this.id = register.id();
        this.records = records;
        this.undo = undo;
    }

    /**
     * The import into a register; none where new records are not made any more, or where a row of a file can be none.
     *
     * @param module that keeps the register
     */
    public static Optional<ImportTarget> of(
            OfficeRegister register, RecordModule module, DefaultRecordServices records, ImportedValues values) {
        return register.open() && ImportedKinds.isPossible(register.service().kind())
                ? Optional.of(new OfficeRegisterImport(
                        register,
                        module,
                        new RecordImport(
                                register.service(),
                                language ->
                                        register.words().apply(module.texts().in(language)),
                                records,
                                values),
                        new RecordImportUndo(register.service(), records)))
                : Optional.empty();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String link() {
        return register.service().kind().listAddress();
    }

    @Override
    public String titleKey() {
        return records.titleKey();
    }

    @Override
    public Permission permission() {
        return register.permission();
    }

    @Override
    public boolean mayImport(Caller caller) {
        return caller.may(register.permission())
                && register.granted()
                        .apply(caller)
                        .scope(register.service().kind().make())
                        .wholeOffice();
    }

    @Override
    public Texts texts(Texts module) {
        return records.texts(register.words().apply(module));
    }

    @Override
    public List<ImportField> fields() {
        return records.fields();
    }

    @Override
    public List<ImportField> missing(Set<String> mapped) {
        return records.missing(mapped);
    }

    @Override
    public boolean isFurther(ImportRow record, ImportRow row) {
        return records.isFurther(record, row);
    }

    @Override
    public String name(Map<String, String> values) {
        return records.name(values);
    }

    @Override
    public String keptKey() {
        return records.keptKey();
    }

    @Override
    public List<FindingKind> kinds() {
        return records.kinds();
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        records.look(register.granted().apply(caller), mapped, rows, findings);
    }

    /** What was looked at by the edition of then is not stored by one that has other fields and rules, nor in a register that ended. */
    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        if (module.register(caller.office(), link())
                .filter(now -> now.open() && now.edition() == register.edition())
                .isEmpty()) {
            throw Outdated.of("records.import.edition");
        }
        records.store(register.granted().apply(caller), rows, mapped, arrival, journal);
    }

    @Override
    public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        return records.parts(rows, most);
    }

    @Override
    public Optional<ImportUndo> undo() {
        return records.undo().map(possible -> this);
    }

    @Override
    public ImportReversal look(Caller caller, List<ImportTrace> traces) {
        return undo.look(register.granted().apply(caller), traces);
    }

    @Override
    public ImportReversal undo(Caller caller, List<ImportTrace> traces) {
        return undo.undo(register.granted().apply(caller), traces);
    }

    @Override
    public List<List<ImportTrace>> packets(Caller caller, List<ImportTrace> traces, int most) {
        return undo.packets(caller, traces, most);
    }
}
