package org.khet.portal.control.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khet.portal.control.internal.entry.ConsoleModules.CommandArguments;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Puts {@code khet:module-…} and {@code khet:office-…} into Karaf's console, the twins of {@code ./portal module …} and {@code ./portal backup … --office}. */
@Component(service = {})
public final class ConsoleCommands {
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();

    /** Registers them; the console's own classes are needed only when it asks for one. */
    @Activate
    public ConsoleCommands(
            BundleContext context, @Reference ConsoleModules modules, @Reference ConsoleBackups backups) {
        Map<String, Function<CommandArguments, String>> commands = Map.ofEntries(
                entry("module-list", modules::list),
                entry("module-check", modules::check),
                entry("module-install", modules::install),
                entry("module-update", modules::install),
                entry("module-rollback", modules::rollBack),
                entry("module-remove", modules::remove),
                entry("module-enable", words -> modules.turn(words, true)),
                entry("module-disable", words -> modules.turn(words, false)),
                entry("module-history", modules::history),
                entry("office-backup", backups::backUp),
                entry("office-restore", backups::putBack));
        commands.forEach((name, work) -> registered.add(context.registerService(
                org.apache.felix.service.command.Function.class,
                (session, arguments) -> work.apply(new CommandArguments(arguments)),
                FrameworkUtil.asDictionary(Map.of("osgi.command.scope", "khet", "osgi.command.function", name)))));
    }

    private static Map.Entry<String, Function<CommandArguments, String>> entry(
            String name, Function<CommandArguments, String> work) {
        return Map.entry(name, work);
    }

    @Deactivate
    void stop() {
        registered.forEach(ServiceRegistration::unregister);
    }
}
