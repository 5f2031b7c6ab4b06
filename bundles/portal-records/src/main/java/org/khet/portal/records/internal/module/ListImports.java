package org.khet.portal.records.internal.module;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The imports that lead into a list of records: the derived one, and those that a module wrote itself for files of other systems. Safe for
 * concurrent use. Source: core CORE-104.
 */
@Component(service = ListImports.class)
public final class ListImports {
    private static final String PAGE = "admin/imports/";
    private final ModuleSwitches switches;
    private final Map<String, ImportTarget> targets = new ConcurrentHashMap<>();

    /** For the component runtime. */
    @Activate
    public ListImports(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** An import came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(ImportTarget target) {
        targets.put(target.id(), target);
    }

    /** And went. */
    public void go(ImportTarget target) {
        targets.remove(target.id(), target);
    }

    /**
     * Imports into a list that the caller may do in the whole office, in the order of their ids; those with a page of their own are left
     * out.
     *
     * @param list address of the list, e.g. {@code policyplan/spent}
     */
    public List<ImportTarget> of(Caller caller, String list) {
        return targets.values().stream()
                .filter(target ->
                        target.link().equals(list) && !target.titleKey().isEmpty())
                .filter(target -> switches.isOn(caller.office(), module(target)))
                .filter(target -> caller.scope(target.permission()).wholeOffice())
                .sorted(Comparator.comparing(ImportTarget::id))
                .toList();
    }

    private static ModuleId module(ImportTarget target) {
        return new ModuleId(target.id().substring(0, target.id().indexOf('.')));
    }

    /** Address of the page on which a file is imported. */
    public static String page(ImportTarget target) {
        return PAGE + target.id();
    }
}
