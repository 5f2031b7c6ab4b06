package org.khet.portal.control.internal.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khet.portal.control.internal.door.ConsoleModules.Words;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Puts {@code khet:module-…} into Karaf's console, the twins of {@code ./portal module …}. */
@Component(service = {})
public final class ConsoleCommands {
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();

    /** Registers them; the console's own classes are needed only when it asks for one. */
    @Activate
    public ConsoleCommands(BundleContext context, @Reference ConsoleModules modules) {
        Map<String, Function<Words, String>> commands = Map.of(
                "module-list", modules::list,
                "module-check", modules::check,
                "module-install", modules::install,
                "module-update", modules::install,
                "module-rollback", modules::rollBack,
                "module-remove", modules::remove,
                "module-enable", words -> modules.turn(words, true),
                "module-disable", words -> modules.turn(words, false),
                "module-history", modules::history);
        commands.forEach((name, work) -> registered.add(context.registerService(
                org.apache.felix.service.command.Function.class,
                (session, arguments) -> work.apply(new Words(arguments)),
                FrameworkUtil.asDictionary(Map.of("osgi.command.scope", "khet", "osgi.command.function", name)))));
    }

    @Deactivate
    void stop() {
        registered.forEach(ServiceRegistration::unregister);
    }
}
