/** The pages on which people read what the groups published. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.publishing.ui;
