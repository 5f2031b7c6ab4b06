package org.khet.portal.control.internal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The history of changes in the database. Safe for concurrent use. */
@Component(service = ChangeRepository.class)
public final class ChangeRepository {
    private final UnitOfWork unit;
    private final Nodes nodes;

    /**
     * @param unit the control's rows
     * @param nodes which of them does a change
     */
    @Activate
    public ChangeRepository(@Reference(target = "(khet.unit=control)") UnitOfWork unit, @Reference Nodes nodes) {
        this.unit = unit;
        this.nodes = nodes;
    }

    /** Enters a change that begins. */
    RecordedChange add(PlannedChange plan, Instant now) {
        return unit.runtime(rows -> {
            ChangeEntity row = new ChangeEntity(plan, nodes.self(), now);
            rows.persist(row);
            rows.flush();
            return row.toValue();
        });
    }

    /** Changes a row. */
    RecordedChange change(long number, Consumer<ChangeEntity> how) {
        return unit.runtime(rows -> {
            ChangeEntity row = rows.find(ChangeEntity.class, number);
            if (row == null) {
                throw new NoLongerThere("change " + number);
            }
            how.accept(row);
            rows.flush();
            return row.toValue();
        });
    }

    /** Changes that have not ended, of all nodes, oldest first. */
    public List<RecordedChange> running() {
        return running(node -> true);
    }

    /** Changes that this node began and did not end. */
    public List<RecordedChange> runningHere() {
        return running(node -> node.isEmpty() || node.equals(nodes.self()));
    }

    /** Changes of nodes that are not alive any more. */
    public List<RecordedChange> abandoned() {
        return running(node -> !node.isEmpty() && !nodes.isAlive(node));
    }

    private List<RecordedChange> running(Predicate<String> byNode) {
        return unit.runtime(rows -> rows.createQuery(
                        "select c from ChangeEntity c where c.result = :running order by c.id", ChangeEntity.class)
                .setParameter("running", ModuleChange.Result.RUNNING.name())
                .getResultStream()
                .filter(row -> byNode.test(row.node()))
                .map(ChangeEntity::toValue)
                .toList());
    }

    /** The last changes, newest first. */
    public List<RecordedChange> last(int most) {
        return unit.runtime(
                rows -> rows.createQuery("select c from ChangeEntity c order by c.id desc", ChangeEntity.class)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(ChangeEntity::toValue)
                        .toList());
    }

    /** The last change of the module that brought this jar in over another one and went well; no way back itself. */
    public Optional<RecordedChange> before(String module, String sha256) {
        return unit.runtime(rows -> rows.createQuery(
                        "select c from ChangeEntity c where c.module = :module and c.toSha256 = :jar"
                                + " and c.result = :done and c.fromSha256 <> :jar and c.kind = :update order by c.id desc",
                        ChangeEntity.class)
                .setParameter("module", module)
                .setParameter("jar", sha256)
                .setParameter("done", ModuleChange.Result.DONE.name())
                .setParameter("update", ModuleChange.Kind.UPDATE.name())
                .setMaxResults(1)
                .getResultStream()
                .map(ChangeEntity::toValue)
                .findFirst());
    }
}
