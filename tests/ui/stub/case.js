export const orderOf = ({ orderId }) => ({ order: { order_id: orderId, parcels: [] }, positions: [] });
