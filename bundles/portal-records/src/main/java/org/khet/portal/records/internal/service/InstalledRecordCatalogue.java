package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.CataloguedRegister;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.text.ThaiOrder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of the modules that are there, with the words of these modules. */
@Component(service = RecordCatalogue.class)
public final class InstalledRecordCatalogue implements RecordCatalogue {
    private final RecordServices records;
    private final ModuleSwitches switches;
    private final Map<ModuleId, PortalModule> modules = new ConcurrentHashMap<>();

    /** Read at the first asking and kept as long as the module is there: reading and joining them takes milliseconds for each kind. */
    private final Map<PortalModule, TextCatalog> texts = new ConcurrentHashMap<>();

    /** For the component runtime. */
    @Activate
    public InstalledRecordCatalogue(@Reference RecordServices records, @Reference ModuleSwitches switches) {
        this.records = records;
        this.switches = switches;
    }

    /** Comes. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(PortalModule module) {
        modules.put(module.id(), module);
    }

    /** Goes. */
    public void go(PortalModule module) {
        modules.remove(module.id(), module);
        texts.remove(module);
    }

    @Override
    public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
        List<CataloguedKind> all = new ArrayList<>();
        for (RecordKind kind : records.kinds()) {
            find(office, kind.type(), locale).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(CataloguedKind::plural, ThaiOrder.of()));
        return all;
    }

    @Override
    public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
        int dot = recordType.indexOf('.');
        if (dot < 2) {
            return Optional.empty();
        }
        ModuleId id = new ModuleId(recordType.substring(0, dot));
        PortalModule module = modules.get(id);
        return module == null || !switches.isOn(office, id)
                ? Optional.empty()
                : records.find(recordType)
                        .map(service ->
                                new CataloguedKind(service, texts(module).in(locale)));
    }

    @Override
    public List<CataloguedRegister> registers(OfficeId office, Locale locale) {
        return modules.values().stream()
                .filter(module -> switches.isOn(office, module.id()))
                .filter(RecordModule.class::isInstance)
                .map(RecordModule.class::cast)
                .flatMap(module -> module.registers(office).stream()
                        .map(register -> new CataloguedRegister(
                                register,
                                new CataloguedKind(
                                        register.service(),
                                        register.words().apply(texts(module).in(locale))))))
                .sorted(Comparator.comparing(register -> register.kind().plural(), ThaiOrder.of()))
                .toList();
    }

    private TextCatalog texts(PortalModule module) {
        TextCatalog read = texts.computeIfAbsent(module, PortalModule::texts);
        if (!modules.containsValue(module)) {
            texts.remove(module); // it went meanwhile
        }
        return read;
    }
}
