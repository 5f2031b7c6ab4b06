package org.khet.portal.persistence.internal.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a transaction as the units of work see it: they may not end it. Their commit does nothing, their
 * rollback condemns the whole transaction.
 */
final class SharedConnection implements InvocationHandler {
    private final Connection real;
    private final Runnable condemn;

    private SharedConnection(Connection real, Runnable condemn) {
        this.real = real;
        this.condemn = condemn;
    }

    static Connection of(Connection real, Runnable condemn) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new SharedConnection(real, condemn));
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
