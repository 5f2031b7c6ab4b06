package org.khet.forms.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignImporter;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.OfficeTemplates;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The designs of forms and registers with their print templates for the file of settings. Each comes in as a design to be tried, of the
 * unit of the same code; over a design of the same name none is laid. Source: core CORE-10, CORE-100.
 */
@Component(service = OfficeTemplates.class)
public final class FormsTemplates implements OfficeTemplates {
    private static final String FILE = "file";
    private static final String UNIT = "unit";
    private final DesignRecords designs;
    private final DesignImporter files;
    private final Units units;
    private final ModuleId module;

    /** For the component runtime. */
    @Activate
    public FormsTemplates(@Reference FormsModule module, @Reference Units units) {
        this(module.forms().designs(), module.forms().files(), units, module.id());
    }

    FormsTemplates(DesignRecords designs, DesignImporter files, Units units, ModuleId module) {
        this.designs = designs;
        this.files = files;
        this.units = units;
        this.module = module;
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public String type() {
        return designs.designs().kind().type();
    }

    private static boolean keeps(Caller caller) {
        return caller.may(FormsPermissions.DESIGN_VIEW)
                && caller.scope(FormsPermissions.DESIGN_EDIT).wholeOffice();
    }

    @Override
    public List<KeptTemplate> of(Caller caller) {
        if (!keeps(caller)) {
            return List.of();
        }
        Designs kind = designs.designs().kind();
        return designs.designs().internal().all(caller, RecordFilter.of(kind.in(kind.drafted, kind.used))).stream()
                .map(row -> kept(caller, row))
                .sorted(Comparator.comparing(KeptTemplate::code))
                .toList();
    }

    private KeptTemplate kept(Caller caller, RecordRow row) {
        Designs kind = designs.designs().kind();
        return new KeptTemplate(
                row.get(kind.key),
                row.get(kind.name),
                Map.of(
                        FILE, files.export(caller, row.id()),
                        UNIT,
                                units.find(caller.office(), row.get(kind.unit))
                                        .map(Unit::code)
                                        .orElse("")));
    }

    @Override
    public TemplateFit fit(Caller caller, KeptTemplate template) {
        if (!keeps(caller)) {
            return TemplateFit.FORBIDDEN;
        }
        Designs kind = designs.designs().kind();
        boolean there = designs.designs().internal().count(caller, RecordFilter.of(kind.key.is(template.code()))) > 0;
        if (there) {
            return TemplateFit.KEPT;
        }
        Optional<UnitId> unit = unit(caller, template);
        boolean whole = template.texts().keySet().equals(Set.of(FILE, UNIT)) && unit.isPresent();
        return whole && isTaken(caller, template, unit.get()) ? TemplateFit.FITS : TemplateFit.UNFIT;
    }

    private boolean isTaken(Caller caller, KeptTemplate template, UnitId unit) {
        try {
            DesignFile file = read(template);
            return template.code().equals(file.design().get("design_key"))
                    && files.check(caller, file, unit).isEmpty();
        } catch (Rejected refused) {
            return false;
        }
    }

    @Override
    public void take(Caller caller, KeptTemplate template) {
        UnitId unit = unit(caller, template).orElseThrow(() -> Rejected.of(UNIT, "records.error.missing"));
        files.take(caller, read(template), unit, DesignOrigin.IMPORTED);
    }

    private static DesignFile read(KeptTemplate template) {
        return DesignFile.read(template.texts().getOrDefault(FILE, ""));
    }

    private Optional<UnitId> unit(Caller caller, KeptTemplate template) {
        return units.findByCode(caller.office(), template.texts().getOrDefault(UNIT, ""))
                .map(Unit::id);
    }
}
