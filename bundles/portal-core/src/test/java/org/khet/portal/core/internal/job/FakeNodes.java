package org.khet.portal.core.internal.job;

import java.util.List;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Nodes of which only {@code dead} is dead.
 *
 * @param self name of the one under test
 */
record FakeNodes(String self) implements Nodes {
    @Override
    public List<Node> all(RuntimeCaller caller) {
        return List.of();
    }

    @Override
    public boolean isAlive(String name) {
        return !name.equals("dead");
    }

    @Override
    public boolean alone(String what, Runnable work) {
        work.run();
        return true;
    }
}
