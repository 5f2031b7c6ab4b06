package org.khet.monitoring.internal.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.meeting.Resolutions;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the module of meetings knows of a resolution, as it comes and goes. Safe for concurrent use. Source: monitoring MON-41. */
@Component(service = ResolutionLookup.class)
public final class ResolutionLookup {
    private volatile @Nullable Resolutions known;

    /** Whoever keeps resolutions came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Resolutions one) {
        known = one;
    }

    /** And went. */
    public void go(Resolutions one) {
        if (one.equals(known)) {
            known = null;
        }
    }

    /** Owner and day of an item that were left empty, as its resolution has them. */
    RecordRow taken(FollowUpItemKind kind, RecordRow row) {
        Resolutions register = known;
        Optional<Resolutions.Resolution> found = register == null
                ? Optional.empty()
                : row.get(kind.origin)
                        .filter(link -> link.type().equals(Resolutions.TYPE))
                        .map(RecordLink::id)
                        .flatMap(id ->
                                register.find(row.head().office(), id).known().flatMap(one -> one));
        RecordRow taken = row;
        if (found.isPresent() && !row.has(kind.owner)) {
            taken = taken.with(kind.owner, found.get().owner());
        }
        if (found.isPresent() && !row.has(kind.finish)) {
            taken = taken.with(kind.finish, found.get().due().orElse(null));
        }
        return taken;
    }
}
