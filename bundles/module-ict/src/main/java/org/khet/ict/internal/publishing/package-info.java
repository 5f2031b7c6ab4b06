/** What the groups publish on the web site. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.publishing;
