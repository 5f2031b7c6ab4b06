package org.khet.portal.core.internal.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.settings.SettingsTransfer.Part;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.OfficeTemplates;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Templates in a file, those of the modules that are there and on: each comes in as a draft, by the rules of its module. */
@Component(service = TemplatePart.class)
public final class TemplatePart {
    private final ModuleSwitches switches;
    private final Set<OfficeTemplates> there = ConcurrentHashMap.newKeySet();

    /** @param switches which module is on where */
    @Activate
    public TemplatePart(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** A module that keeps templates has come. */
    @Reference(
            service = OfficeTemplates.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "left")
    public void came(OfficeTemplates templates) {
        there.add(templates);
    }

    /** It has gone. */
    public void left(OfficeTemplates templates) {
        there.remove(templates);
    }

    /** Templates of the office by their type; without those that the caller may not keep. */
    Map<String, List<KeptTemplate>> collect(Caller caller) {
        Map<String, List<KeptTemplate>> all = new TreeMap<>();
        on(caller.office()).forEach((type, module) -> {
            List<KeptTemplate> own = module.of(caller);
            if (!own.isEmpty()) {
                all.put(type, own);
            }
        });
        return all;
    }

    List<Row> compare(Caller caller, Map<String, List<KeptTemplate>> file) {
        Map<String, OfficeTemplates> on = on(caller.office());
        List<Row> rows = new ArrayList<>();
        file.forEach((type, templates) -> {
            OfficeTemplates module = on.get(type);
            rows.addAll(module == null ? unknown(type, templates) : rows(caller, module, templates));
        });
        return rows;
    }

    /** Takes the chosen templates in. */
    void take(Caller caller, Map<String, List<KeptTemplate>> file, Collection<Row> chosen) {
        Map<String, OfficeTemplates> on = on(caller.office());
        for (Row row : chosen) {
            OfficeTemplates module = Optional.ofNullable(on.get(row.key())).orElseThrow(TemplatePart::outdated);
            module.take(
                    caller,
                    file.getOrDefault(row.key(), List.of()).stream()
                            .filter(one -> one.code().equals(row.item()))
                            .findFirst()
                            .orElseThrow(TemplatePart::outdated));
        }
    }

    private static Outdated outdated() {
        return Outdated.of("core.settings-file.error.outdated");
    }

    private static List<Row> unknown(String type, List<KeptTemplate> templates) {
        return templates.stream()
                .map(one -> row(type, RowStatus.UNKNOWN, null, one))
                .toList();
    }

    private static List<Row> rows(Caller caller, OfficeTemplates module, List<KeptTemplate> templates) {
        Map<String, KeptTemplate> here =
                module.of(caller).stream().collect(Collectors.toMap(KeptTemplate::code, Function.identity()));
        return templates.stream()
                .map(one -> {
                    KeptTemplate own = here.get(one.code());
                    RowStatus standing = one.equals(own) ? RowStatus.SAME : status(module.fit(caller, one), own);
                    return row(module.type(), standing, own, one);
                })
                .toList();
    }

    private static RowStatus status(OfficeTemplates.TemplateFit fit, @Nullable KeptTemplate here) {
        return switch (fit) {
            case FITS -> here == null ? RowStatus.NEW : RowStatus.CHANGED;
            case KEPT -> RowStatus.KEPT;
            case UNFIT -> RowStatus.UNFIT;
            case FORBIDDEN -> RowStatus.FORBIDDEN;
        };
    }

    private static Row row(String type, RowStatus standing, @Nullable KeptTemplate here, KeptTemplate template) {
        return new Row(
                Part.TEMPLATE,
                type,
                template.code(),
                null,
                standing,
                here == null ? List.of() : words(here),
                words(template));
    }

    private static List<String> words(KeptTemplate template) {
        return Stream.concat(Stream.of(template.name()), template.texts().values().stream())
                .toList();
    }

    private Map<String, OfficeTemplates> on(OfficeId office) {
        return there.stream()
                .filter(module -> switches.isOn(office, module.module()))
                .collect(Collectors.toMap(
                        OfficeTemplates::type, Function.identity(), (one, newer) -> newer, TreeMap::new));
    }
}
