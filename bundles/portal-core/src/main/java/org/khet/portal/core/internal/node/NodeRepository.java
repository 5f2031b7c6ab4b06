package org.khet.portal.core.internal.node;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of core_node. */
@Component(service = NodeRepository.class)
public final class NodeRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public NodeRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Says that a node is there. */
    void tell(String name, NodeFacts facts, Instant now) {
        unit.<@Nullable Object>runtime(rows -> {
            NodeEntity row = rows.find(NodeEntity.class, name);
            if (row == null) {
                row = new NodeEntity(name);
                rows.persist(row);
            }
            row.tell(facts, now);
            return null;
        });
    }

    /** What all nodes said last, by name. */
    List<NodeHeartbeat> all() {
        return unit.runtime(rows -> rows.createQuery("select n from NodeEntity n order by n.name", NodeEntity.class)
                .getResultStream()
                .map(NodeEntity::toValue)
                .toList());
    }

    /** Forgets a node. */
    void forget(String name) {
        unit.<@Nullable Object>runtime(rows -> {
            NodeEntity row = rows.find(NodeEntity.class, name);
            if (row != null) {
                rows.remove(row);
            }
            return null;
        });
    }
}
