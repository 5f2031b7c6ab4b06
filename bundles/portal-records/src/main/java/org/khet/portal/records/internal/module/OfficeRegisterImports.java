package org.khet.portal.records.internal.module;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/** Imports into the registers that an office made itself, as they are there when somebody asks. Source: core CORE-101, CORE-104. */
public final class OfficeRegisterImports implements ImportTargetSource {
    private final RecordModule module;
    private final DefaultRecordServices records;
    private final ImportedValues values;

    /** Of the registers of a module. */
    public OfficeRegisterImports(RecordModule module, DefaultRecordServices records, ImportedValues values) {
        this.module = module;
        this.records = records;
        this.values = values;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public Optional<ImportTarget> find(OfficeId office, String id) {
        return module.registers(office).stream()
                .filter(register -> register.id().equals(id))
                .findFirst()
                .flatMap(this::target);
    }

    @Override
    public List<ImportTarget> into(OfficeId office, String link) {
        return link.startsWith(module.id().value() + "/")
                ? module.register(office, link).flatMap(this::target).stream().toList()
                : List.of();
    }

    private Optional<ImportTarget> target(OfficeRegister register) {
        return OfficeRegisterImport.of(register, module, records, values);
    }
}
