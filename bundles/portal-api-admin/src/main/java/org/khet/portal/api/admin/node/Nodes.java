package org.khet.portal.api.admin.node;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * The runtimes (nodes) that share this one's database. Each says every few seconds that it is there. Whether another is
 * alive is judged by whether its sign changes, measured with this node's steady clock: a wrong clock makes nobody dead. Safe
 * for concurrent use. Source: ARCHITECTURE §8.
 */
public interface Nodes {
    /**
     * A node.
     *
     * @param name    its name, stable over restarts
     * @param address where people reach it, {@code host:port}
     * @param version version of the portal
     * @param started when it started, by its own clock
     * @param seen    when it last said that it is there, by its own clock
     * @param alive   false when it has been silent for 20 seconds
     * @param self    true for this one
     * @param modules versions of its running modules by id
     */
    record Node(
            String name,
            String address,
            String version,
            Instant started,
            Instant seen,
            boolean alive,
            boolean self,
            Map<String, String> modules) {
        /** Keeps an immutable copy. */
        public Node {
            modules = Map.copyOf(modules);
        }
    }

    /** Name of this node. */
    String self();

    /** All nodes that were there within a week, by name. Needs {@link RuntimeCaller#OPERATE}. */
    List<Node> all(RuntimeCaller caller);

    /** Whether a node of this name is alive; answered from memory. A node that was never heard of is not. */
    boolean isAlive(String name);

    /**
     * Runs work that only one node at a time may do, e.g. changing its modules; on the caller's thread. When this node dies
     * meanwhile, the next may go on at once.
     *
     * @param what name of the work, the same on all nodes
     * @return false when another node is at it now, or the database does not answer; nothing has been done then
     */
    boolean alone(String what, Runnable work);
}
