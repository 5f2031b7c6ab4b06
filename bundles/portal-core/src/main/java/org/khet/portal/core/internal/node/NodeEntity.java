package org.khet.portal.core.internal.node;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.khet.portal.core.internal.row.TextMap;

/** Row of core_node; written only by its own node. */
@Entity
@Cacheable(false)
@Table(name = "core_node")
class NodeEntity {
    private static final int MOST = 4000;

    @Id
    private String name;

    private String address = "";

    @Column(name = "portal_version")
    private String version = "";

    private String modules = "";
    private long beat;

    @Column(name = "started_at")
    private Instant started = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seen = Instant.EPOCH;

    /** For JPA. */
    protected NodeEntity() {}

    NodeEntity(String name) {
        this.name = name;
    }

    void tell(NodeFacts facts, Instant now) {
        address = facts.address();
        version = facts.version();
        modules = TextMap.write(facts.modules(), MOST);
        started = facts.started();
        seen = now;
        beat++;
    }

    String name() {
        return name;
    }

    NodeHeartbeat toValue() {
        return new NodeHeartbeat(name, new NodeFacts(address, version, started, TextMap.read(modules)), seen, beat);
    }
}
