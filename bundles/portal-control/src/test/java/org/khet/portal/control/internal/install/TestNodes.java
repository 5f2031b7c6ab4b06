package org.khet.portal.control.internal.install;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.security.RuntimeCaller;

/** What one node knows of the others. */
final class TestNodes implements Nodes {
    final Set<String> dead = new HashSet<>();
    private final String self;

    TestNodes(String self) {
        this.self = self;
    }

    @Override
    public String self() {
        return self;
    }

    @Override
    public List<Node> all(RuntimeCaller caller) {
        return List.of();
    }

    @Override
    public boolean isAlive(String name) {
        return !dead.contains(name);
    }

    @Override
    public boolean alone(String what, Runnable work) {
        work.run();
        return true;
    }
}
