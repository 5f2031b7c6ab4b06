/** Screen of the nodes. */
@NullMarked
package org.khet.portal.admin.internal.node.ui;

import org.jspecify.annotations.NullMarked;
