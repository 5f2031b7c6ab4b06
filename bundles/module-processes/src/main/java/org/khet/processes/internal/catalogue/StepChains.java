package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.approval.Chains;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The chains by which steps are decided and the lines of the deputies, where the module that keeps them is there and on. Source:
 * kinds-processes.md §3 (chain_sort).
 */
@Component(service = StepChains.class)
public final class StepChains {
    private final ModuleSwitches switches;
    private volatile @Nullable Chains chains;

    /** For the component runtime. */
    @Activate
    public StepChains(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** The module of chains came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Chains one) {
        chains = one;
    }

    /** And went. */
    public void go(Chains one) {
        if (one.equals(chains)) {
            chains = null;
        }
    }

    private Optional<Chains> on(OfficeId office) {
        return Optional.ofNullable(chains).filter(one -> switches.isOn(office, one.module()));
    }

    /** Sorts of chains that a step may name; none while they are off. */
    List<OfferedValue> offers(OfficeId office, Locale locale) {
        boolean english = !locale.getLanguage().equals(TextCatalog.THAI.getLanguage());
        return on(office).stream()
                .flatMap(there -> there.sorts(office).stream())
                .map(code -> new OfferedValue(
                        code.code(), english && !code.english().isEmpty() ? code.english() : code.thai()))
                .toList();
    }

    /** Whether a step names a sort that the office has no longer; never while chains are off. */
    boolean isGone(OfficeId office, String sort) {
        return !sort.isEmpty()
                && on(office)
                        .filter(there -> there.sorts(office).stream()
                                .noneMatch(code -> code.code().equals(sort)))
                        .isPresent();
    }

    /** The post that leads the line of a unit. */
    Optional<PostId> leader(OfficeId office, UnitId unit, LocalDate day) {
        return on(office).flatMap(there -> there.leader(office, unit, day));
    }
}
