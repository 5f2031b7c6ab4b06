package org.khet.portal.admin.internal.node.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of nodes for who runs the portal. */
@org.osgi.service.component.annotations.Component(service = NodeRoutes.class)
public final class NodeRoutes {
    private final Nodes nodes;
    private final Callers callers;

    /** Nodes, and who runs the portal. */
    @Activate
    public NodeRoutes(@Reference Nodes nodes, @Reference Callers callers) {
        this.nodes = nodes;
        this.callers = callers;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("nodes", this::open).needs(ModuleSwitches.SWITCH));
    }

    private Component open(ViewRequest request) {
        RuntimeCaller caller = callers.runtime(request.caller().account())
                .filter(operator -> operator.may(RuntimeCaller.OPERATE))
                .orElseThrow(() -> new NotPermitted(RuntimeCaller.OPERATE));
        return new NodesView(request, nodes.all(caller));
    }
}
