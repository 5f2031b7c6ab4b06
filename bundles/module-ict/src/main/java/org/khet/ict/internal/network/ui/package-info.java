/** What is added to the screens of network sites. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.network.ui;
