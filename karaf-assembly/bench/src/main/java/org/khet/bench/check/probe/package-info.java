/** What runs inside the portal that is measured, as a module of its own; nothing here is on its class path otherwise. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.check.probe;
