package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.security.Caller;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The imports that lead into a list of records: the derived one, and those that a module wrote itself for files of other systems. They are
 * asked for only when a list is opened, since those of a module stand on its registers, and these on the screens. Safe for concurrent use.
 * Source: core CORE-104.
 */
@Component(service = ListImports.class)
public final class ListImports {
    private final ModuleSwitches switches;
    private final Supplier<List<ImportTarget>> targets;
    private final Supplier<List<ImportTargetSource>> sources;

    /**
     * An import that somebody may do.
     *
     * @param id       of its target
     * @param titleKey text key of what it is called
     */
    public record Offer(String id, String titleKey) {
        /** Address of the page on which a file is imported. */
        public String page() {
            return "admin/imports/" + id;
        }
    }

    /** For the component runtime. */
    @Activate
    public ListImports(BundleContext context, @Reference ModuleSwitches switches) {
        this(switches, () -> all(context, ImportTarget.class), () -> all(context, ImportTargetSource.class));
    }

    private ListImports(
            ModuleSwitches switches, Supplier<List<ImportTarget>> targets, Supplier<List<ImportTargetSource>> sources) {
        this.switches = switches;
        this.targets = targets;
        this.sources = sources;
    }

    /**
     * Over targets that somebody else finds.
     *
     * @param targets all that are there, asked for each list
     */
    public static ListImports over(ModuleSwitches switches, Supplier<List<ImportTarget>> targets) {
        return over(switches, targets, List::of);
    }

    /**
     * Over targets that somebody else finds, also those that come and go.
     *
     * @param sources whose lists come and go, asked for each list
     */
    public static ListImports over(
            ModuleSwitches switches, Supplier<List<ImportTarget>> targets, Supplier<List<ImportTargetSource>> sources) {
        return new ListImports(switches, targets, sources);
    }

    /** Whoever imports files keeps them all in use, so each may be given back at once. */
    private static <S> List<S> all(BundleContext context, Class<S> type) {
        try {
            List<S> found = new ArrayList<>();
            for (ServiceReference<S> one : context.getServiceReferences(type, null)) {
                S target = context.getService(one);
                if (target != null) {
                    found.add(target);
                    context.ungetService(one);
                }
            }
            return found;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Imports into a list that the caller may do in the whole office, in the order of their ids; those with a page of their own are left
     * out.
     *
     * @param list address of the list, e.g. {@code policyplan/spent}
     */
    public List<Offer> of(Caller caller, String list) {
        return Stream.concat(
                        targets.get().stream().filter(target -> target.link().equals(list)),
                        sources.get().stream().flatMap(source -> source.into(caller.office(), list).stream()))
                .filter(target -> !target.titleKey().isEmpty())
                .filter(target -> switches.isOn(caller.office(), module(target)))
                .filter(target -> target.mayImport(caller))
                .map(target -> new Offer(target.id(), target.titleKey()))
                .sorted(Comparator.comparing(Offer::id))
                .toList();
    }

    private static ModuleId module(ImportTarget target) {
        return new ModuleId(target.id().substring(0, target.id().indexOf('.')));
    }
}
