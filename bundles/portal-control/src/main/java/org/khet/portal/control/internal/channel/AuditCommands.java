package org.khet.portal.control.internal.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.admin.audit.AuditChain.Break;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the chains of the audit trail through. Source: core E-65. */
@Component(service = AuditCommands.class)
public final class AuditCommands {
    private final AuditChain chain;
    private final Offices offices;
    private final Callers callers;

    /** Proves with these services. */
    @Activate
    public AuditCommands(@Reference AuditChain chain, @Reference Offices offices, @Reference Callers callers) {
        this.chain = chain;
        this.offices = offices;
        this.callers = callers;
    }

    /** All chains as maps. */
    Object prove() {
        List<Map<String, Object>> chains = chain.prove(callers.runtimeSystem()).stream()
                .map(this::describe)
                .toList();
        return Map.of("chains", chains);
    }

    private Map<String, Object> describe(Proof proof) {
        Map<String, Object> facts = new LinkedHashMap<>();
        OfficeId office = proof.office();
        facts.put(
                "office",
                office == null ? "" : offices.find(office).map(Office::code).orElse("#" + office.value()));
        facts.put("sealed", proof.sealed());
        facts.put("waiting", proof.waiting());
        facts.put("since", proof.since() == null ? "" : proof.since().toString());
        facts.put("head", proof.head());
        Break broken = proof.broken();
        facts.put("whole", broken == null);
        if (broken != null) {
            facts.put("place", broken.place());
            facts.put("entry", broken.number());
            facts.put("at", broken.at() == null ? "" : broken.at().toString());
            facts.put("damage", broken.damage().name());
        }
        return facts;
    }
}
