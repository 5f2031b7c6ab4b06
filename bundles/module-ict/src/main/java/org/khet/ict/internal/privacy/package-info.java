/** Who looked at data about people. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.privacy;
