package org.khet.portal.control.internal.channel;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.demo.DemoOffices;
import org.khet.portal.api.admin.demo.DemoOffices.Contents;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what stands in the demonstration offices, and removes them. Source: core CORE-133. */
@Component(service = DemoCommands.class)
public final class DemoCommands {
    private final DemoOffices offices;
    private final Callers callers;

    /** Commands the demonstration. */
    @Activate
    public DemoCommands(@Reference DemoOffices offices, @Reference Callers callers) {
        this.offices = offices;
        this.callers = callers;
    }

    /**
     * Runs a command.
     *
     * @param path {@code demo}, and {@code added} behind it when also what somebody added by hand shall go
     */
    Object run(String method, List<String> path) {
        return switch (String.join("/", path) + " " + method) {
            case "demo GET" -> list();
            case "demo DELETE" -> remove(false);
            case "demo/added DELETE" -> remove(true);
            default -> throw new NoLongerThere(method + " " + String.join("/", path));
        };
    }

    private Object list() {
        return Map.of("offices", describe(offices.contents()));
    }

    private Object remove(boolean added) {
        List<Contents> there = offices.contents();
        there.stream()
                .filter(office -> office.added() > 0 && !added)
                .findFirst()
                .ifPresent(office -> {
                    throw Rejected.of("", "control.demo.added", office.office(), office.added());
                });
        offices.remove(callers.runtimeSystem());
        return Map.of("offices", describe(there));
    }

    private static List<Map<String, Object>> describe(List<Contents> contents) {
        return contents.stream()
                .map(office -> Map.<String, Object>of(
                        "office", office.office(),
                        "people", office.people(),
                        "schools", office.schools(),
                        "added", office.added()))
                .toList();
    }
}
