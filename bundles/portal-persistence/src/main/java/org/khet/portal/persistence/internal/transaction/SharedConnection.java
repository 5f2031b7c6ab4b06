package org.khet.portal.persistence.internal.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a transaction as the units of work see it: they may not end it. Their commit does nothing, their
 * rollback condemns the whole transaction. Counts what changes or locks rows.
 */
final class SharedConnection implements InvocationHandler {
    private final Connection real;
    private final Runnable condemn;
    private final Runnable changing;

    private SharedConnection(Connection real, Runnable condemn, Runnable changing) {
        this.real = real;
        this.condemn = condemn;
        this.changing = changing;
    }

    static Connection of(Connection real, Runnable condemn, Runnable changing) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new SharedConnection(real, condemn, changing));
    }

    /** Whether a statement only reads, and locks nothing. */
    static boolean isReading(String sql) {
        String text = sql.stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("values")
                || (text.startsWith("select")
                        && !text.contains(" for update")
                        && !text.contains(" for share")
                        && !text.contains(" for no key"));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        switch (method.getName()) {
            case "close", "commit", "setAutoCommit", "setTransactionIsolation", "setReadOnly" -> {
                return null;
            }
            case "rollback" -> {
                if (args == null || args.length == 0) {
                    condemn.run();
                    return null;
                }
            }
            case "prepareStatement" -> {
                if (!isReading(String.valueOf(Objects.requireNonNull(args)[0]))) {
                    changing.run();
                }
            }
            case "createStatement", "prepareCall" -> changing.run();
            default -> {
                // everything else is the real connection's
            }
        }
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
